using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>
/// Deletes what lies in the trash, with everything that went there together with it, revisions included. Its addresses
/// are kept without content, so that they go on answering 410.
/// </summary>
public sealed class DeleteForGood(Db db, Journal journal)
{
    public enum Outcome
    {
        Deleted,
        NotTrashed,
        Missing,
        Stale,

        /// <summary>It went into the trash with the page above; that one has to be deleted.</summary>
        TrashedWithParent,

        /// <summary>Something else in the trash lies below it and would lose its place.</summary>
        HoldsOtherTrash,
    }

    public async Task<Answer<Outcome>> RunAsync(Guid id, int version, OfficeActor actor, CancellationToken ct, string reason = "")
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.ItemAsync(id, ct);
        if (item is null)
            return Answer<Outcome>.From(Outcome.Missing);
        if (item.TrashedAt is null)
            return Answer<Outcome>.From(Outcome.NotTrashed, item);
        if (item.Version != version)
            return Answer<Outcome>.From(Outcome.Stale, item);
        if (item.TrashedWith != item.Id)
            return Answer<Outcome>.From(Outcome.TrashedWithParent, item);
        var together = await db.Items.Where(other => other.TrashedWith == id).ToListAsync(ct);
        var ids = together.ConvertAll(other => (Guid?)other.Id);
        if (await db.Items.AnyAsync(other => ids.Contains(other.ParentId) && other.TrashedWith != id, ct))
            return Answer<Outcome>.From(Outcome.HoldsOtherTrash, item);

        foreach (var each in together)
            journal.Note(each, "content.deleted", actor, reason);
        await db.Addresses.Where(address => ids.Contains(address.ContentId))
            .ExecuteUpdateAsync(set => set.SetProperty(address => address.IsCurrent, false), ct);
        db.Items.RemoveRange(together);
        await write.CommitAsync(ct);
        return new Answer<Outcome>(Outcome.Deleted, 0, []);
    }
}
