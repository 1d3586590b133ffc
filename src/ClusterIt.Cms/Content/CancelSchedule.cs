using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Content;

/// <summary>Takes a set time back, for publishing and, unless that is to be kept, for withdrawing what is public.</summary>
public sealed class CancelSchedule(Db db, Journal journal)
{
    internal const string Deed = "content.schedule-cancelled";

    public enum Outcome
    {
        Cancelled,
        NothingScheduled,
        Missing,
        Stale,
    }

    public async Task<Answer<Outcome>> RunAsync(Guid id, int version, OfficeActor actor, CancellationToken ct, string reason = "", bool keepEnd = false)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.ItemAsync(id, ct);
        if (item is null)
            return Answer<Outcome>.From(Outcome.Missing);
        if (item.Version != version)
            return Answer<Outcome>.From(Outcome.Stale, item);
        if (item.ScheduledRevisionId is null && item.WithdrawAt is null)
            return Answer<Outcome>.From(Outcome.NothingScheduled, item);

        item.Unschedule();
        if (!keepEnd || !item.IsLive)
            item.WithdrawOn(null);
        journal.Note(item, Deed, actor, reason);
        await write.CommitAsync(ct);
        return Answer<Outcome>.From(Outcome.Cancelled, item);
    }
}
