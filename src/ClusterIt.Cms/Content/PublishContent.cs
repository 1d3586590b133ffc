using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Review;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>
/// Shows a revision to the public: one transaction for the revision, the state, the address, everything that lists read,
/// the audit entry and the outbox entry.
/// </summary>
public sealed class PublishContent(Db db, ContentTypes types, BodyFormat format, LiveIndex index, CloseSubmission close, Journal journal, TimeProvider clock)
{
    public enum Outcome
    {
        Published,

        /// <summary>The public sees this revision already; nothing was done.</summary>
        AlreadyPublished,

        Missing,
        RevisionMissing,
        Trashed,
        Stale,

        /// <summary>The page above is not public, so this one could not be reached.</summary>
        ParentNotPublished,

        /// <summary>The answer names every fault.</summary>
        Invalid,
    }

    /// <param name="id">The content.</param>
    /// <param name="version">The version that the decision was made on.</param>
    /// <param name="revisionId">The revision that was seen and is meant; null for the current draft. A newer one is never published in its place.</param>
    /// <param name="actor">Who publishes.</param>
    /// <param name="ct">Cancels before anything is shown.</param>
    /// <param name="reason">Why it shall be published although something stands in the way that may be waived; kept in the audit log.</param>
    public Task<Answer<Outcome>> RunAsync(Guid id, int version, Guid? revisionId, OfficeActor actor, CancellationToken ct, string reason = "") =>
        RunAsync(id, version, revisionId, null, actor, ct, reason);

    /// <param name="id">The content.</param>
    /// <param name="version">The version that the decision was made on.</param>
    /// <param name="revisionId">The revision that is meant; null for the current draft.</param>
    /// <param name="arriving">Content that comes in with the same import and may be referred to.</param>
    /// <param name="actor">Who publishes.</param>
    /// <param name="ct">Cancels before anything is shown.</param>
    /// <param name="reason">Why what may be waived is.</param>
    internal async Task<Answer<Outcome>> RunAsync(
        Guid id, int version, Guid? revisionId, IReadOnlySet<Guid>? arriving, OfficeActor actor, CancellationToken ct, string reason = "")
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.ItemAsync(id, ct);
        if (item is null)
            return Answer<Outcome>.From(Outcome.Missing);
        if (item.TrashedAt is not null)
            return Answer<Outcome>.From(Outcome.Trashed, item);
        if (item.Version != version)
            return Answer<Outcome>.From(Outcome.Stale, item);
        if (await db.RevisionAsync(item, revisionId, ct) is not { } revision)
            return Answer<Outcome>.From(Outcome.RevisionMissing, item);
        if (item.PublishedRevisionId == revision.Id)
            return Answer<Outcome>.From(Outcome.AlreadyPublished, item);
        if (!await ParentIsLiveAsync(item, ct))
            return Answer<Outcome>.From(Outcome.ParentNotPublished, item);
        var faults = await new PublishCheck(db, types, clock.GetUtcNow().UtcDateTime).FaultsAsync(id, format.Open(item.Type, revision), item.Language, arriving, actor, ct);
        if (PublishCheck.Blocks(faults, reason))
            return Answer<Outcome>.From(Outcome.Invalid, item, faults);

        var before = item.PublishedRevisionId is { } old ? await db.Revisions.FindAsync([old], ct) : null;
        var isNew = item.FirstPublishedAt is null;
        revision.MarkPublished();
        item.Publish(revision, item.ScheduledRevisionId is { } planned ? await db.Revisions.FindAsync([planned], ct) : null, clock.GetUtcNow().UtcDateTime);
        if (await db.RevisionAsync(item, item.SubmittedRevisionId, ct) is { } submitted && submitted.Number <= revision.Number)
            await close.RunAsync(item, SubmissionAnswer.Published, actor, "", ct);
        await new AddressBook(db, clock).ClaimAsync(item, ct);
        await index.WriteAsync(item, revision, isNew, ct);
        journal.Note(item, "content.published", actor, PublishCheck.Waived(faults, reason), before, revision);
        await write.CommitAsync(ct);
        return Answer<Outcome>.From(Outcome.Published, item);
    }

    private async Task<bool> ParentIsLiveAsync(ContentItem item, CancellationToken ct) =>
        item.ParentId is not { } parentId
        || await db.Items.AnyAsync(parent => parent.Id == parentId && parent.PublishedRevisionId != null && parent.TrashedAt == null, ct);
}
