using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Transfer;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>Publishes and withdraws what is due, by the same verbs that people use.</summary>
public sealed class CarryOutSchedule(Db db, PublishContent publish, WithdrawContent withdraw, CancelSchedule cancel, ImportedInStep imported, TimeProvider clock)
{
    /// <summary>How many pieces of content were published or withdrawn.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var done = 0;
        foreach (var (id, version, revisionId) in await DueForPublicationAsync(now, ct))
        {
            var answer = await imported.DuringAsync(id, () => publish.RunAsync(id, version, revisionId, SystemActor.Scheduler, ct), ct);
            switch (answer.Outcome)
            {
                case PublishContent.Outcome.Published:
                    done++;
                    break;
                case PublishContent.Outcome.Stale or PublishContent.Outcome.Missing or PublishContent.Outcome.Trashed:
                    break; // Somebody is at it this very moment; the next round sees how it ended.
                case PublishContent.Outcome.AlreadyPublished or PublishContent.Outcome.RevisionMissing
                    or PublishContent.Outcome.ParentNotPublished or PublishContent.Outcome.Invalid:
                    await imported.DuringAsync(id, () => cancel.RunAsync(id, answer.Version, SystemActor.Scheduler, ct, Reason(answer), keepEnd: true), ct);
                    break;
                default:
                    throw new InvalidOperationException($"Publishing answered {answer.Outcome}.");
            }
        }
        foreach (var (id, version, _) in await DueForWithdrawalAsync(now, ct))
        {
            var answer = await imported.DuringAsync(id, () => withdraw.RunAsync(id, version, withDescendants: true, SystemActor.Scheduler, ct), ct);
            if (answer.Outcome is WithdrawContent.Outcome.Withdrawn)
                done++;
            else if (answer.Outcome is WithdrawContent.Outcome.HomePage) // Set before home pages were kept from it.
                await cancel.RunAsync(id, answer.Version, SystemActor.Scheduler, ct, Texts.Of("home.stays"));
        }
        return done;
    }

    /// <summary>Read by the office, on its desk and in the log.</summary>
    private static string Reason(Answer<PublishContent.Outcome> answer) =>
        answer.Faults.Count > 0 ? string.Join(" ", answer.Faults.Select(fault => fault.Message)) : Texts.Of($"schedule.{answer.Outcome}");

    private async Task<List<(Guid Id, int Version, Guid? Revision)>> DueForPublicationAsync(DateTime now, CancellationToken ct) =>
        [.. (await db.Items.AsNoTracking()
            .Where(item => item.PublishAt <= now && item.TrashedAt == null)
            .OrderBy(item => item.PublishAt).ThenBy(item => item.Path!.Length) // A page before what lies below it.
            .Select(item => new { item.Id, item.Version, item.ScheduledRevisionId })
            .ToListAsync(ct)).Select(item => (item.Id, item.Version, item.ScheduledRevisionId))];

    private async Task<List<(Guid Id, int Version, Guid? Revision)>> DueForWithdrawalAsync(DateTime now, CancellationToken ct) =>
        [.. (await db.Items.AsNoTracking()
            .Where(item => item.WithdrawAt <= now && item.PublishedRevisionId != null && item.TrashedAt == null)
            .Select(item => new { item.Id, item.Version })
            .ToListAsync(ct)).Select(item => (item.Id, item.Version, (Guid?)null))];
}
