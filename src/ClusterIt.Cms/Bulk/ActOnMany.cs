using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Pages;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Bulk;

/// <summary>
/// Does one thing to many pieces of content, each in a change of its own together with its line of the report: what stands in the
/// way of one does not hold up the others, editors can go on saving in between, and a run that is broken off has reported what it did.
/// </summary>
public sealed class ActOnMany(Db db, OneOfMany one, PageOutline outline, TimeProvider clock)
{
    /// <summary>How long a run can be looked at and taken back.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>More than a list shows on one page.</summary>
    public const int Most = 500;

    public enum Outcome
    {
        /// <summary>The report says what became of each.</summary>
        Reported,

        NothingChosen,

        /// <summary>More than <see cref="Most"/>.</summary>
        TooMany,
    }

    /// <param name="order">What is to be done.</param>
    /// <param name="chosen">To which ones, each with the version that the decision was made on.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="ct">Cancels between one and the next.</param>
    /// <returns>How it went, and the run whose report can be read.</returns>
    public async Task<(Outcome Outcome, Guid Run)> RunAsync(BulkOrder order, IReadOnlyList<BulkChoice> chosen, OfficeActor actor, CancellationToken ct)
    {
        if (chosen.Count is 0 or > Most)
            return (chosen.Count == 0 ? Outcome.NothingChosen : Outcome.TooMany, default);
        var run = await BeginAsync(order.Deed, chosen.Count, actor, ct);
        var number = 0;
        foreach (var choice in await InOrderAsync(order.Deed, chosen, ct))
        {
            await using var write = await db.BeginWriteAsync(ct);
            db.ChangeTracker.Clear(); // Others may have written since the last one.
            var before = await db.Items.AsNoTracking().FirstOrDefaultAsync(item => item.Id == choice.Id, ct);
            var place = order.Deed is BulkDeed.Move && before is not null ? await outline.PlaceOfAsync(before.Id, ct) : (int?)null;
            var outcome = await one.DoAsync(order, choice, actor, ct);
            db.BulkLines.Add(new BulkLine
            {
                RunId = run,
                Number = ++number,
                ContentId = choice.Id,
                Title = before?.Title ?? "",
                Outcome = outcome.Name,
                IsDone = outcome.IsDone,
                Faults = string.Join('\n', outcome.Faults.Select(fault => fault.Message)),
                Version = outcome.Version,
                PublishedBefore = before?.PublishedRevisionId,
                DraftBefore = before?.DraftRevisionId,
                ParentBefore = before?.ParentId,
                PlaceBefore = place,
            });
            await write.CommitAsync(ct);
        }
        return (Outcome.Reported, run);
    }

    private async Task<Guid> BeginAsync(BulkDeed deed, int chosen, OfficeActor actor, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var write = await db.BeginWriteAsync(ct);
        await db.BulkRuns.Where(run => run.At < now - Kept).ExecuteDeleteAsync(ct);
        var run = new BulkRun { Id = Guid.CreateVersion7(clock.GetUtcNow()), Deed = deed, At = now, ActorName = actor.Name, Chosen = chosen };
        db.BulkRuns.Add(run);
        await write.CommitAsync(ct);
        return run.Id;
    }

    /// <summary>Nothing is public below what is not: pages go public from above, and are withdrawn from below. Moved ones keep their order.</summary>
    private async Task<IEnumerable<BulkChoice>> InOrderAsync(BulkDeed deed, IReadOnlyList<BulkChoice> chosen, CancellationToken ct)
    {
        if (deed is BulkDeed.Move)
            return chosen;
        var ids = chosen.Select(choice => choice.Id).ToList();
        var depths = await db.Items.AsNoTracking().Where(item => ids.Contains(item.Id)).Select(item => new { item.Id, Length = item.Path == null ? 0 : item.Path.Length }).ToDictionaryAsync(item => item.Id, item => item.Length, ct);
        int Depth(BulkChoice choice) => depths.GetValueOrDefault(choice.Id);
        return deed is BulkDeed.Withdraw ? chosen.OrderByDescending(Depth) : chosen.OrderBy(Depth);
    }
}
