using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Data;

/// <summary>Creates the database or brings it to the shape that this program needs.</summary>
public sealed class MigrateDatabase(Db db)
{
    /// <summary>A process killed while migrating leaves its lock behind, and waiting for it would never end.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <exception cref="TimeoutException">Another process is migrating, or was killed while it did; see docs/operations.md.</exception>
    public async Task RunAsync(CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", ct);
            if (!(await db.Database.GetPendingMigrationsAsync(ct)).Any())
                return;
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
            limit.CancelAfter(Longest);
            await ReleaseAbandonedLockAsync(ct);
            await db.Database.MigrateAsync(limit.Token);
        }
        catch (OperationCanceledException problem) when (!ct.IsCancellationRequested)
        {
            throw new TimeoutException(Texts.Of("database.migration-locked"), problem);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>
    /// Migrations here take seconds. A lock older than <see cref="Longest"/> belongs to a process that was killed.
    /// </summary>
    private async Task ReleaseAbandonedLockAsync(CancellationToken ct)
    {
        var exists = await db.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(ct);
        if (exists == 0)
            return;
        var age = FormattableString.Invariant($"-{Longest.TotalSeconds} seconds");
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "__EFMigrationsLock" WHERE "Timestamp" < datetime('now', {age})""", ct);
    }
}
