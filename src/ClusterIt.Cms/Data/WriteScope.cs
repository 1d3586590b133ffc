using Microsoft.EntityFrameworkCore.Storage;

namespace ClusterIt.Cms.Data;

/// <summary>
/// One change, whole or not at all. A verb called inside another change (an import) joins it, and only the outermost
/// one commits. Left without <see cref="CommitAsync"/>, everything is as it was before.
/// </summary>
internal sealed class WriteScope : IAsyncDisposable
{
    private readonly Db db;
    private readonly WriteScope? outer;
    private readonly IDbContextTransaction? transaction;
    private bool committed;

    private WriteScope(Db db, WriteScope? outer, IDbContextTransaction? transaction)
    {
        (this.db, this.outer, this.transaction) = (db, outer, transaction);
        db.CurrentWrite = this;
    }

    public static async Task<WriteScope> BeginAsync(Db db, CancellationToken ct)
    {
        if (db.CurrentWrite is { } outer)
            return new WriteScope(db, outer, null);

        await db.Gate.EnterAsync(ct);
        try
        {
            return new WriteScope(db, null, await db.Database.BeginTransactionAsync(ct));
        }
        catch
        {
            db.Gate.Leave();
            throw;
        }
    }

    public async Task CommitAsync(CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        if (transaction is not null)
            await transaction.CommitAsync(ct);
        committed = true;
    }

    public async ValueTask DisposeAsync()
    {
        db.CurrentWrite = outer;
        if (!committed)
            db.ChangeTracker.Clear();
        if (transaction is null)
            return;
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            db.Gate.Leave();
        }
    }
}
