using Microsoft.Data.Sqlite;

namespace ClusterIt.Cms.Data.Sqlite;

/// <summary>
/// The database as it is at this moment, to try something on. Reading it out takes no lock of writers
/// (https://www.sqlite.org/backup.html), so nobody waits for what is tried. Disposed, it is gone.
/// </summary>
public sealed class DatabaseCopy : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("clusterit-copy-");

    /// <param name="file">The database. Where there is none yet, the copy is none either.</param>
    public DatabaseCopy(string file)
    {
        if (!System.IO.File.Exists(file))
            return;
        using var source = Open(file, SqliteOpenMode.ReadOnly);
        using var copy = Open(File, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(copy);
    }

    /// <summary>Where the copy lies.</summary>
    public string File => Path.Combine(folder.FullName, "clusterit.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
