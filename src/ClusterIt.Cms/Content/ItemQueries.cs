using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

internal static class ItemQueries
{
    /// <summary>The item for a deed: its version will rise by one however much the deed changes.</summary>
    public static async Task<ContentItem?> ItemAsync(this Db db, Guid id, CancellationToken ct)
    {
        var item = await db.Items.FindAsync([id], ct);
        item?.BeginDeed();
        return item;
    }

    public static async Task<Revision?> RevisionAsync(this Db db, ContentItem item, Guid? revisionId, CancellationToken ct)
    {
        var revision = await db.Revisions.FindAsync([revisionId ?? item.DraftRevisionId], ct);
        return revision?.ContentId == item.Id ? revision : null;
    }

    public static async Task<int> NextRevisionNumberAsync(this Db db, Guid contentId, CancellationToken ct) =>
        1 + (await db.Revisions.Where(revision => revision.ContentId == contentId).MaxAsync(revision => (int?)revision.Number, ct) ?? 0);

    /// <summary>Everything of its language below an item that is not in the trash, parents before children. The English site does not lie below the German home page, although its address does.</summary>
    public static async Task<List<ContentItem>> DescendantsAsync(this Db db, ContentItem item, CancellationToken ct)
    {
        if (item.Path is not { } path)
            return [];
        var (from, to) = AddressBook.Below(path);
        var below = await db.Items
            .Where(other => other.TrashedAt == null && other.Language == item.Language && other.Id != item.Id && string.Compare(other.Path, from) >= 0 && string.Compare(other.Path, to) < 0)
            .OrderBy(other => other.Path!.Length)
            .ToListAsync(ct);
        below.ForEach(other => other.BeginDeed());
        return below;
    }
}
