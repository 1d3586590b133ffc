using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Data.Sqlite;

/// <summary>The database on SQLite; its migrations lie beside it.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options, WriteGate gate) : Db(options, gate)
{
    /// <summary>https://www.sqlite.org/rescode.html#busy</summary>
    private const int Busy = 5;

    /// <summary>Builds the model beside what else a start does; the first question would wait a quarter of a second for it. It is kept for every context of this kind.</summary>
    public static Task BuildModelAheadAsync() => Task.Run(() =>
    {
        using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite().Options, new WriteGate(new DatabaseOptions()));
        _ = db.Model;
    });

    /// <summary>A deferred transaction takes no lock of writers, and sees the database as it was at its first read (https://www.sqlite.org/isolation.html).</summary>
    public override async Task<IAsyncDisposable> BeginReadAsync(CancellationToken ct) =>
        await ReadScope.BeginAsync(this, connection => ((SqliteConnection)connection).BeginTransaction(deferred: true), ct);

    protected internal override bool MeansBusy(Exception problem) => problem is SqliteException { SqliteErrorCode: Busy };
}
