using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Content;

/// <summary>Says until when public content stays public, or takes that back.</summary>
public sealed class SetEnd(Db db, Journal journal, TimeProvider clock)
{
    public enum Outcome
    {
        Set,
        Missing,
        Stale,
        NotPublished,
        InThePast,

        /// <summary>The home page of a language has no end.</summary>
        HomePage,
    }

    /// <param name="id">The content.</param>
    /// <param name="version">The version that the decision was made on.</param>
    /// <param name="withdrawAt">UTC; null for open-ended.</param>
    /// <param name="actor">Who sets it.</param>
    /// <param name="ct">Cancels before anything is set.</param>
    public async Task<Answer<Outcome>> RunAsync(Guid id, int version, DateTime? withdrawAt, OfficeActor actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.ItemAsync(id, ct);
        if (item is null)
            return Answer<Outcome>.From(Outcome.Missing);
        if (item.Version != version)
            return Answer<Outcome>.From(Outcome.Stale, item);
        if (!item.IsLive)
            return Answer<Outcome>.From(Outcome.NotPublished, item);
        if (withdrawAt is not null && item.IsHome)
            return Answer<Outcome>.From(Outcome.HomePage, item);
        if (withdrawAt <= clock.GetUtcNow().UtcDateTime)
            return Answer<Outcome>.From(Outcome.InThePast, item);

        if (item.WithdrawAt != withdrawAt)
        {
            item.WithdrawOn(withdrawAt);
            journal.Note(item, "content.end-set", actor, $"{withdrawAt:O}");
        }
        await write.CommitAsync(ct);
        return Answer<Outcome>.From(Outcome.Set, item);
    }
}
