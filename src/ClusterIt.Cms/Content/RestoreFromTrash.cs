using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Media;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>
/// Takes content out of the trash, with all that went there together with it, back to its old place and state: what was
/// public is public again. Where the old address is taken by now, it gets the next free one.
/// </summary>
public sealed class RestoreFromTrash(Db db, ContentTypes types, LiveIndex index, Journal journal, TimeProvider clock)
{
    public enum Outcome
    {
        Restored,

        /// <summary>Back, but not public: the page above is not.</summary>
        RestoredAsWithdrawn,

        NotTrashed,
        Missing,
        Stale,

        /// <summary>It went into the trash with the page above; that one has to be restored.</summary>
        TrashedWithParent,

        /// <summary>The page above is in the trash.</summary>
        ParentTrashed,
    }

    /// <param name="id">The content.</param>
    /// <param name="version">The version that the decision was made on.</param>
    /// <param name="actor">Who restores.</param>
    /// <param name="ct">Cancels before anything is restored.</param>
    /// <param name="place">Where to, the page above and the last part of the address; null for the old place.</param>
    public async Task<Answer<Outcome>> RunAsync(Guid id, int version, OfficeActor actor, CancellationToken ct, (Guid? Parent, string Slug)? place = null)
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
        var oldPath = item.Path;
        if (place is { } wanted && item.Path is not null)
            item.Place(wanted.Parent, wanted.Slug, item.Path, item.Position);
        var parent = item.ParentId is { } parentId ? await db.Items.FindAsync([parentId], ct) : null;
        if (parent is { TrashedAt: not null })
            return Answer<Outcome>.From(Outcome.ParentTrashed, item);

        var together = await db.Items.Where(other => other.TrashedWith == item.Id && other.Id != item.Id).ToListAsync(ct);
        var wasPublic = item.PublishedRevisionId is not null;
        await RestoreAsync(item, parent, together, actor, ct);
        if (item.Path != oldPath)
            await db.Addresses.Where(address => address.Path == oldPath && address.ContentId == item.Id).ExecuteUpdateAsync(set => set.SetProperty(address => address.IsCurrent, false), ct);
        await write.CommitAsync(ct);
        return Answer<Outcome>.From(wasPublic && !item.IsLive ? Outcome.RestoredAsWithdrawn : Outcome.Restored, item);
    }

    private async Task RestoreAsync(ContentItem item, ContentItem? parent, List<ContentItem> together, OfficeActor actor, CancellationToken ct)
    {
        var rules = new SlugRules(db, types);
        var slug = item.Path is null
            ? await rules.FreeKeyAsync(item.Type, item.Slug, item.Id, ct)
            : await rules.FreeAsync(item.Type, item.Language, parent?.Path, item.ParentId, item.Slug, item.Id, ct);
        item.BeginDeed();
        item.TakeFromTrash();
        if (item.PublishAt <= clock.GetUtcNow().UtcDateTime)
            item.Unschedule(); // Its hour passed while it lay there; going public now would surprise everybody.
        item.Place(item.ParentId, slug, item.Path is null ? null : ContentPath.Of(item.Language, parent?.Path, slug), item.Position);
        if (item.IsLive && parent is { IsLive: false })
            item.Withdraw();
        if (item.IsLive)
            await ShowAsync(item, actor, ct);
        journal.Note(item, "content.restored", actor);
        await db.SaveChangesAsync(ct);

        foreach (var child in together.Where(child => child.ParentId == item.Id))
            await RestoreAsync(child, item, together, actor, ct);
    }

    private async Task ShowAsync(ContentItem item, OfficeActor actor, CancellationToken ct)
    {
        await new AddressBook(db, clock).ClaimAsync(item, ct);
        var revision = (await db.RevisionAsync(item, item.PublishedRevisionId, ct))!;
        await index.WriteAsync(item, revision, isNew: false, ct);
        await BringMediaAsync(item, actor, ct);
    }

    /// <summary>What it shows and somebody put into the trash meanwhile comes back with it; the public would miss it.</summary>
    private async Task BringMediaAsync(ContentItem item, OfficeActor actor, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        foreach (var file in await db.Media.Where(file => file.TrashedAt != null && db.References.Any(reference => reference.ContentId == item.Id && reference.IsLive && reference.TargetId == file.Id)).ToListAsync(ct))
            RestoreMedia.Return(file, journal, actor);
    }
}
