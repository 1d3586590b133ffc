using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Data.Sqlite;

/// <summary>The database on SQLite; its migrations lie beside it.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options, WriteGate gate) : Db(options, gate)
{
    /// <summary>A deferred transaction takes no lock of writers, and sees the database as it was at its first read (https://www.sqlite.org/isolation.html).</summary>
    public override async Task<IAsyncDisposable> BeginReadAsync(CancellationToken ct) =>
        await ReadScope.BeginAsync(this, connection => ((SqliteConnection)connection).BeginTransaction(deferred: true), ct);
}
