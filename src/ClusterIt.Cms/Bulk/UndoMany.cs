using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Bulk;

/// <summary>Takes back what was done to many, each as far as nobody has changed it since.</summary>
public sealed class UndoMany(Db db, OneOfMany one, TimeProvider clock)
{
    public enum Outcome
    {
        /// <summary>The report says of each whether it is as before.</summary>
        Undone,

        /// <summary>Somebody has taken it back already.</summary>
        Stale,

        Missing,
    }

    public async Task<Outcome> RunAsync(Guid runId, int version, OfficeActor actor, CancellationToken ct)
    {
        if (await db.BulkRuns.AsNoTracking().FirstOrDefaultAsync(run => run.Id == runId, ct) is not { } run)
            return Outcome.Missing;
        if (run.Version != version)
            return Outcome.Stale;
        var numbers = await db.BulkLines.Where(line => line.RunId == runId && line.IsDone && line.UndoOutcome == null).OrderByDescending(line => line.Number).Select(line => line.Number).ToListAsync(ct);
        foreach (var number in numbers)
        {
            await using var write = await db.BeginWriteAsync(ct);
            db.ChangeTracker.Clear();
            var line = await db.BulkLines.AsNoTracking().SingleAsync(line => line.RunId == runId && line.Number == number, ct);
            if (line.UndoOutcome is not null)
                continue; // Somebody else is at it as well.
            var outcome = await one.UndoAsync(run.Deed, line, actor, ct);
            (await db.BulkLines.FindAsync([runId, number], ct))!.Undo(outcome);
            await write.CommitAsync(ct);
        }
        await EndAsync(runId, actor, ct);
        return Outcome.Undone;
    }

    /// <summary>Only when nothing is left to take back: what was broken off can be gone on with.</summary>
    private async Task EndAsync(Guid runId, OfficeActor actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        db.ChangeTracker.Clear();
        if (await db.BulkRuns.FindAsync([runId], ct) is { UndoneAt: null } run)
            run.Undo(clock.GetUtcNow().UtcDateTime, actor.Name);
        await write.CommitAsync(ct);
    }
}
