using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Content;

/// <summary>Puts content into the trash together with all that lies below it. Public addresses answer 410; everything can be restored.</summary>
public sealed class TrashContent(Db db, LiveIndex index, Journal journal, TimeProvider clock)
{
    public enum Outcome
    {
        Trashed,
        AlreadyTrashed,
        Missing,
        Stale,

        /// <summary>A home page holds a language together.</summary>
        HomePage,
    }

    public async Task<Answer<Outcome>> RunAsync(Guid id, int version, OfficeActor actor, CancellationToken ct, string reason = "")
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.ItemAsync(id, ct);
        if (item is null)
            return Answer<Outcome>.From(Outcome.Missing);
        if (item.TrashedAt is not null)
            return Answer<Outcome>.From(Outcome.AlreadyTrashed, item);
        if (item.Version != version)
            return Answer<Outcome>.From(Outcome.Stale, item);
        if (item.IsHome)
            return Answer<Outcome>.From(Outcome.HomePage, item);

        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var each in (await db.DescendantsAsync(item, ct)).Append(item))
        {
            if (each.IsLive)
                await index.RemoveAsync(each, ct);
            each.Trash(now, item.Id);
            journal.Note(each, "content.trashed", actor, reason);
        }
        await write.CommitAsync(ct);
        return Answer<Outcome>.From(Outcome.Trashed, item);
    }
}
