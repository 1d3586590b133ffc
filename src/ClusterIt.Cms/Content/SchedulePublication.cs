using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Content;

/// <summary>
/// Sets when a revision becomes public, or when content is withdrawn. The revision is checked now, while somebody is
/// there to mend it; a newer draft never takes its place.
/// </summary>
public sealed class SchedulePublication(Db db, ContentTypes types, BodyFormat format, Journal journal, TimeProvider clock)
{
    public enum Outcome
    {
        Scheduled,
        Missing,
        RevisionMissing,
        Trashed,
        Stale,
        InThePast,
        WithdrawalBeforePublication,

        /// <summary>The home page of a language has no end.</summary>
        HomePage,
        Invalid,
    }

    /// <param name="id">The content.</param>
    /// <param name="version">The version that the decision was made on.</param>
    /// <param name="revisionId">The revision that was seen; null for the current draft.</param>
    /// <param name="publishAt">UTC.</param>
    /// <param name="withdrawAt">UTC; null for open-ended.</param>
    /// <param name="actor">Who schedules.</param>
    /// <param name="ct">Cancels before anything is set.</param>
    /// <param name="reason">Why it shall be published although something stands in the way that may be waived; kept in the audit log.</param>
    public async Task<Answer<Outcome>> RunAsync(
        Guid id, int version, Guid? revisionId, DateTime publishAt, DateTime? withdrawAt, OfficeActor actor, CancellationToken ct, string reason = "")
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.ItemAsync(id, ct);
        if (item is null)
            return Answer<Outcome>.From(Outcome.Missing);
        if (item.TrashedAt is not null)
            return Answer<Outcome>.From(Outcome.Trashed, item);
        if (item.Version != version)
            return Answer<Outcome>.From(Outcome.Stale, item);
        if (publishAt <= clock.GetUtcNow().UtcDateTime)
            return Answer<Outcome>.From(Outcome.InThePast, item);
        if (withdrawAt <= publishAt)
            return Answer<Outcome>.From(Outcome.WithdrawalBeforePublication, item);
        if (withdrawAt is not null && item.IsHome)
            return Answer<Outcome>.From(Outcome.HomePage, item);
        if (await db.RevisionAsync(item, revisionId, ct) is not { } revision)
            return Answer<Outcome>.From(Outcome.RevisionMissing, item);
        var faults = await new PublishCheck(db, types, publishAt).FaultsAsync(id, format.Open(item.Type, revision), item.Language, null, actor, ct);
        if (PublishCheck.Blocks(faults, reason))
            return Answer<Outcome>.From(Outcome.Invalid, item, faults);

        item.Schedule(revision, publishAt);
        item.WithdrawOn(withdrawAt);
        journal.Note(item, "content.scheduled", actor, $"{publishAt:O} {PublishCheck.Waived(faults, reason)}".TrimEnd(), after: revision);
        await write.CommitAsync(ct);
        return Answer<Outcome>.From(Outcome.Scheduled, item);
    }
}
