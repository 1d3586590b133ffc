using ClusterIt.Cms.Media;
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
    private readonly List<StagedFile> files = [];
    private const string Savepoint = "joined";
    private bool committed;
    private bool takesBack;

    private WriteScope(Db db, WriteScope? outer, IDbContextTransaction? transaction)
    {
        (this.db, this.outer, this.transaction) = (db, outer, transaction);
        db.CurrentWrite = this;
    }

    private WriteScope Outermost => outer?.Outermost ?? this;

    public static async Task<WriteScope> BeginAsync(Db db, bool takesBack, CancellationToken ct)
    {
        if (db.CurrentWrite is { } outer)
        {
            if (takesBack)
                await db.Database.CurrentTransaction!.CreateSavepointAsync(Savepoint, ct);
            return new WriteScope(db, outer, null) { takesBack = takesBack };
        }

        await db.Gate.EnterAsync(ct);
        try
        {
            return new WriteScope(db, null, await db.Database.BeginTransactionAsync(ct));
        }
        catch (Exception problem)
        {
            db.Gate.Leave();
            if (db.MeansBusy(problem))
                throw new DatabaseBusyException(DatabaseBusyException.TooLong, problem);
            throw;
        }
    }

    /// <summary>Ties a file to this change: it gets into its place with the commit, or is dropped.</summary>
    public void Enlist(StagedFile file) => Outermost.files.Add(file);

    /// <summary>Files go before rows: a process that is killed in between leaves bytes that nothing names, never a row without its bytes.</summary>
    public async Task CommitAsync(CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        if (transaction is not null)
        {
            files.ForEach(file => file.Keep());
            files.Clear();
            await transaction.CommitAsync(ct);
            db.Gate.NoteCommit();
        }
        committed = true;
    }

    public async ValueTask DisposeAsync()
    {
        db.CurrentWrite = outer;
        if (!committed)
            db.ChangeTracker.Clear();
        if (takesBack)
            await EndSavepointAsync();
        files.ForEach(file => file.Drop());
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

    private async Task EndSavepointAsync()
    {
        if (!committed)
            await db.Database.CurrentTransaction!.RollbackToSavepointAsync(Savepoint);
        await db.Database.CurrentTransaction!.ReleaseSavepointAsync(Savepoint);
    }
}
