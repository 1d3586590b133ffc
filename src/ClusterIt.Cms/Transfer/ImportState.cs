using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>Makes the public see what a file says it should: now, later, for a while, or no more. What lies below goes and comes with it.</summary>
public sealed class ImportState(
    Db db, PublishContent publish, SchedulePublication schedule, WithdrawContent withdraw, SetEnd setEnd, CancelSchedule cancel, TimeProvider clock)
{
    /// <summary>Addresses in one message; more of them help nobody.</summary>
    private const int MostNamed = 5;

    /// <summary>The records of other files are not what they were before.</summary>
    internal bool HasTouchedOthers { get; set; }

    /// <param name="parsed">The file; its content is in already.</param>
    /// <param name="together">All that this import brings: each may lead to the others.</param>
    /// <param name="ct">Cancels.</param>
    internal async Task<IReadOnlyList<Fault>> RunAsync(ParsedContent parsed, IReadOnlySet<Guid> together, CancellationToken ct)
    {
        var item = await db.Items.FirstAsync(item => item.Id == parsed.Head.Id, ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var hasBegun = parsed.State.PublishAt <= now && item.FirstPublishedAt is not null; // The schedule was carried out.
        var hasEnded = parsed.State.WithdrawAt <= now;
        if ((parsed.State.IsPublic || hasBegun) && !hasEnded)
        {
            var comesBack = !item.IsLive && item.FirstPublishedAt is not null;
            var answer = await publish.RunAsync(item.Id, item.Version, null, together, SystemActor.Import, ct);
            if (comesBack && answer.Outcome is PublishContent.Outcome.Published)
                await ShowBelowAsync(item, ct);
            return answer.Outcome switch
            {
                PublishContent.Outcome.Published or PublishContent.Outcome.AlreadyPublished => await EndAsync(parsed, answer.Version, ct),
                PublishContent.Outcome.Invalid => answer.Faults,
                PublishContent.Outcome.ParentNotPublished => [new Fault("parent", Texts.Of("import.parent-not-public"))],
                PublishContent.Outcome.Missing or PublishContent.Outcome.RevisionMissing or PublishContent.Outcome.Trashed
                    or PublishContent.Outcome.Stale => [new Fault("id", Texts.Of("import.cannot-publish", answer.Outcome))],
            };
        }
        if (item.IsLive && await HideAsync(item, ct) is { } refusal)
            return [refusal];
        if ((parsed.State.IsWithdrawn || hasEnded) && item.FirstPublishedAt is null)
            await RememberAsync(item, now, ct);
        if (parsed.State.PublishAt is not { } publishAt || hasEnded)
        {
            await cancel.RunAsync(item.Id, item.Version, SystemActor.Import, ct);
            return [];
        }
        var scheduled = await schedule.RunAsync(item.Id, item.Version, null, publishAt, parsed.State.WithdrawAt, SystemActor.Import, ct);
        return scheduled.Outcome switch
        {
            SchedulePublication.Outcome.Scheduled => [],
            SchedulePublication.Outcome.Invalid => scheduled.Faults,
            SchedulePublication.Outcome.InThePast => [new Fault("publishAt", Texts.Of("schedule.in-the-past"))],
            SchedulePublication.Outcome.HomePage => [new Fault("withdrawAt", Texts.Of("home.stays"))],
            SchedulePublication.Outcome.WithdrawalBeforePublication => [new Fault("withdrawAt", Texts.Of("schedule.withdrawal-first"))],
            SchedulePublication.Outcome.Missing or SchedulePublication.Outcome.RevisionMissing or SchedulePublication.Outcome.Trashed
                or SchedulePublication.Outcome.Stale => [new Fault("publishAt", Texts.Of("import.cannot-publish", scheduled.Outcome))],
        };
    }

    /// <summary>The public saw it where the file comes from; its address is known to be gone, and not as one that never was.</summary>
    private async Task RememberAsync(ContentItem item, DateTime now, CancellationToken ct)
    {
        item.RememberAsWithdrawn(now);
        await new AddressBook(db, clock).ClaimIfFreeAsync(item, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>What lies below goes as well; its files are read again in this import and say that they want to be public. What is the office's own is not taken away with it.</summary>
    private async Task<Fault?> HideAsync(ContentItem item, CancellationToken ct)
    {
        if (item.IsHome)
            return new Fault("state", Texts.Of("home.stays"));
        var below = (await db.DescendantsAsync(item, ct)).Where(other => other.IsLive).ToList();
        if (await TheOfficesOwnAsync(below, ct) is { Count: > 0 } own)
            return new Fault("state", Texts.Of("import.own-below", own.Count, string.Join(", ", own.Take(MostNamed))));
        var versions = below.ToDictionary(other => other.Id, other => other.Version); // Before they are withdrawn, which counts them up.
        await withdraw.RunAsync(item.Id, item.Version, withDescendants: true, SystemActor.Import, ct);
        await ReadAgainAsync(versions, ct);
        return null;
    }

    /// <summary>The addresses of what came from no file, or was changed in the CMS since.</summary>
    private async Task<IReadOnlyList<string>> TheOfficesOwnAsync(List<ContentItem> items, CancellationToken ct)
    {
        var ids = items.ConvertAll(item => item.Id);
        var inStep = (await db.ImportRecords.Where(record => ids.Contains(record.SubjectId)).Select(record => new { record.SubjectId, record.ContentVersion }).ToListAsync(ct))
            .Select(record => (record.SubjectId, record.ContentVersion)).ToHashSet();
        return [.. items.Where(item => !inStep.Contains((item.Id, item.Version))).Select(item => item.Path ?? item.Slug).Order(StringComparer.Ordinal)];
    }

    /// <summary>What was hidden with the page may want to be public with it.</summary>
    private async Task ShowBelowAsync(ContentItem item, CancellationToken ct) =>
        await ReadAgainAsync((await db.DescendantsAsync(item, ct)).Where(other => !other.IsLive).ToDictionary(other => other.Id, other => other.Version), ct);

    /// <summary>Has the files of other content read as if they had changed; what somebody edited in the CMS stays edited, and is named so.</summary>
    private async Task ReadAgainAsync(Dictionary<Guid, int> versions, CancellationToken ct)
    {
        foreach (var record in await db.ImportRecords.Where(record => versions.Keys.Contains(record.SubjectId) && record.SourceHash != "").ToListAsync(ct))
        {
            var isInStep = record.ContentVersion == versions[record.SubjectId];
            record.ReadAgain(isInStep ? (await db.Items.AsNoTracking().FirstAsync(other => other.Id == record.SubjectId, ct)).Version : record.ContentVersion);
            HasTouchedOthers = true;
        }
        await db.SaveChangesAsync(ct);
    }

    private async Task<IReadOnlyList<Fault>> EndAsync(ParsedContent parsed, int version, CancellationToken ct)
    {
        var answer = await setEnd.RunAsync(parsed.Head.Id, version, parsed.State.WithdrawAt, SystemActor.Import, ct);
        return answer.Outcome switch
        {
            SetEnd.Outcome.Set => [],
            SetEnd.Outcome.HomePage => [new Fault("withdrawAt", Texts.Of("home.stays"))],
            SetEnd.Outcome.Missing or SetEnd.Outcome.Stale or SetEnd.Outcome.NotPublished or SetEnd.Outcome.InThePast => [new Fault("withdrawAt", Texts.Of("import.cannot-publish", answer.Outcome))],
        };
    }
}
