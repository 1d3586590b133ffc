using Microsoft.Data.Sqlite;

namespace ClusterIt.Tests.Cast;

/// <summary>Holds the database's one place of a writer, as a long import with <c>--atomic</c> does, until it is disposed.</summary>
internal sealed class OtherProcess : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction change;

    private OtherProcess(SqliteConnection connection) => (this.connection, change) = (connection, connection.BeginTransaction());

    /// <param name="data">The data folder.</param>
    public static OtherProcess Writing(string data)
    {
        var opened = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(data, "clusterit.db"), Pooling = false }.ToString());
        opened.Open();
        return new OtherProcess(opened);
    }

    public void Dispose()
    {
        change.Dispose();
        connection.Dispose();
    }
}
