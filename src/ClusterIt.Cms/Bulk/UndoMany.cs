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
        if (await BeginAsync(runId, version, actor, ct) is { } refusal)
            return refusal;
        var deed = await db.BulkRuns.Where(run => run.Id == runId).Select(run => run.Deed).SingleAsync(ct);
        var numbers = await db.BulkLines.Where(line => line.RunId == runId && line.IsDone).OrderByDescending(line => line.Number).Select(line => line.Number).ToListAsync(ct);
        foreach (var number in numbers)
        {
            await using var write = await db.BeginWriteAsync(ct);
            db.ChangeTracker.Clear();
            var outcome = await one.UndoAsync(deed, await db.BulkLines.AsNoTracking().SingleAsync(line => line.RunId == runId && line.Number == number, ct), actor, ct);
            (await db.BulkLines.FindAsync([runId, number], ct))!.Undo(outcome);
            await write.CommitAsync(ct);
        }
        return Outcome.Undone;
    }

    private async Task<Outcome?> BeginAsync(Guid runId, int version, OfficeActor actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        db.ChangeTracker.Clear();
        if (await db.BulkRuns.FindAsync([runId], ct) is not { } run)
            return Outcome.Missing;
        if (run.Version != version)
            return Outcome.Stale;
        run.Undo(clock.GetUtcNow().UtcDateTime, actor.Name);
        await write.CommitAsync(ct);
        return null;
    }
}
