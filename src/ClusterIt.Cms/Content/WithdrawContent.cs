using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Content;

/// <summary>Takes content off the public site; its address answers 410 from then on. Drafts and history stay.</summary>
public sealed class WithdrawContent(Db db, LiveIndex index, Journal journal)
{
    public enum Outcome
    {
        Withdrawn,
        NotPublished,
        Missing,
        Stale,

        /// <summary>Public content lies below; withdraw it as well by asking for it.</summary>
        HasPublishedChildren,

        /// <summary>The home page of a language stays for as long as the site does.</summary>
        HomePage,
    }

    public async Task<Answer<Outcome>> RunAsync(
        Guid id, int version, bool withDescendants, OfficeActor actor, CancellationToken ct, string reason = "")
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.ItemAsync(id, ct);
        if (item is null)
            return Answer<Outcome>.From(Outcome.Missing);
        if (item.Version != version)
            return Answer<Outcome>.From(Outcome.Stale, item);
        if (!item.IsLive)
            return Answer<Outcome>.From(Outcome.NotPublished, item);
        if (item.IsHome)
            return Answer<Outcome>.From(Outcome.HomePage, item);
        var below = (await db.DescendantsAsync(item, ct)).Where(other => other.IsLive).ToList();
        if (below.Count > 0 && !withDescendants)
            return Answer<Outcome>.From(Outcome.HasPublishedChildren, item);

        foreach (var each in below.Append(item))
        {
            var before = await db.RevisionAsync(each, each.PublishedRevisionId, ct);
            each.Withdraw();
            await index.RemoveAsync(each, ct);
            journal.Note(each, "content.withdrawn", actor, reason, before);
        }
        await write.CommitAsync(ct);
        return Answer<Outcome>.From(Outcome.Withdrawn, item);
    }
}
