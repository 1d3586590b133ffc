using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ClusterIt.Cms.Data.Sqlite;

/// <summary>
/// Per connection: wait for another process's write instead of failing, trust the write-ahead log, which survives a
/// killed process at this level (https://www.sqlite.org/pragma.html#pragma_synchronous), and know the functions that questions use.
/// </summary>
internal sealed class ConnectionSetUp(TimeSpan patience) : DbConnectionInterceptor
{
    // 32 MB of pages a connection, and a checkpoint every 16 MB: the full-text tables touch the same pages again and again.
    private const string Pragmas = "PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32000; PRAGMA wal_autocheckpoint = 4000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        SetUp((SqliteConnection)connection);
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        SetUp((SqliteConnection)connection);
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private void SetUp(SqliteConnection connection)
    {
        SQLitePCL.raw.sqlite3_busy_timeout(connection.Handle, (int)patience.TotalMilliseconds);
        connection.CreateFunction(Matching.Function, (string? text) => text is null ? null : Matching.Of(text), isDeterministic: true);
    }
}
