using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ClusterIt.Cms.Data;

/// <summary>One moment of the database, until it is disposed.</summary>
internal sealed class ReadScope : IAsyncDisposable
{
    private readonly Db db;
    private readonly IDbContextTransaction? shown;
    private readonly DbTransaction? held;

    private ReadScope(Db db, IDbContextTransaction? shown, DbTransaction? held) => (this.db, this.shown, this.held) = (db, shown, held);

    /// <summary>Inside another one, or a change, of the same context it is of the same moment.</summary>
    public static async Task<ReadScope> BeginAsync(Db db, Func<DbConnection, DbTransaction> begin, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is not null)
            return new ReadScope(db, null, null);
        await db.Database.OpenConnectionAsync(ct);
        var begun = begin(db.Database.GetDbConnection());
        return new ReadScope(db, await db.Database.UseTransactionAsync(begun, ct), begun);
    }

    /// <summary>The context does not end a transaction that it has not begun itself.</summary>
    public async ValueTask DisposeAsync()
    {
        if (shown is null || held is null)
            return;
        await shown.DisposeAsync();
        await held.DisposeAsync();
        await db.Database.CloseConnectionAsync();
    }
}
