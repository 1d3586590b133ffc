using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Media;

/// <summary>The files of the office, used or not.</summary>
public sealed class MediaLibrary(Db db)
{
    public const int PerPage = 48;

    public async Task<MediaItem?> FindAsync(Guid id, CancellationToken ct) => await db.Media.AsNoTracking().FirstOrDefaultAsync(item => item.Id == id, ct);

    /// <summary>A file with just these bytes, whatever it is called; one in the trash only where there is no other.</summary>
    public async Task<MediaItem?> SameAsync(string hash, CancellationToken ct) =>
        await db.Media.AsNoTracking().OrderBy(item => item.TrashedAt != null).FirstOrDefaultAsync(item => item.Hash == hash, ct);

    /// <summary>All that may be used, the newest first.</summary>
    public async Task<IReadOnlyList<MediaItem>> NewestAsync(int most, CancellationToken ct) =>
        await db.Media.AsNoTracking().Where(item => item.TrashedAt == null).OrderByDescending(item => item.CreatedAt).ThenByDescending(item => item.Id).Take(most).ToListAsync(ct);

    /// <summary>The files that a question is about, the newest first.</summary>
    public async Task<ListPage<MediaItem>> PageAsync(MediaQuery query, CancellationToken ct)
    {
        var wanted = db.Media.AsNoTracking().Where(item => (item.TrashedAt != null) == (query.Which == MediaQuery.Part.Trashed));
        foreach (var word in Matching.Words(query.Words))
            wanted = wanted.Where(item => Matching.Of(item.FileName).Contains(word) || Matching.Of(item.Alt).Contains(word) || Matching.Of(item.Author).Contains(word) || item.Tags.Any(tag => Matching.Of(tag).Contains(word)));
        if (query.Tag.Length > 0)
            wanted = wanted.Where(item => item.Tags.Contains(query.Tag));
        if (query.Which == MediaQuery.Part.Unused)
            wanted = wanted.Where(item => !db.References.Any(reference => reference.TargetId == item.Id));
        var total = await wanted.CountAsync(ct);
        var (page, pages) = ListPage<MediaItem>.Place(query.Page, total, PerPage);
        var items = await wanted.OrderByDescending(item => item.CreatedAt).ThenByDescending(item => item.Id).Skip((page - 1) * PerPage).Take(PerPage).ToListAsync(ct);
        return new ListPage<MediaItem>(items, page, pages, total);
    }

    public Task<int> TrashedCountAsync(CancellationToken ct) => db.Media.CountAsync(item => item.TrashedAt != null, ct);

    /// <summary>Every tag that some file bears, in the order of the alphabet.</summary>
    public async Task<IReadOnlyList<string>> TagsAsync(CancellationToken ct) =>
        [.. (await db.Media.Where(item => item.TrashedAt == null && item.Tags.Any()).Select(item => item.Tags).ToListAsync(ct))
            .SelectMany(tags => tags).Distinct(StringComparer.CurrentCultureIgnoreCase).Order(StringComparer.CurrentCultureIgnoreCase)];

    /// <summary>Where a file is used, in drafts as well; each content once.</summary>
    public async Task<IReadOnlyList<MediaUse>> UsesAsync(Guid id, CancellationToken ct) =>
        [.. (await db.References.AsNoTracking().Where(reference => reference.TargetId == id)
            .Join(db.Items, reference => reference.ContentId, item => item.Id, (reference, item) => new { item.Id, item.Type, item.Title, item.State, reference.IsLive })
            .ToListAsync(ct))
            .GroupBy(use => use.Id)
            .Select(uses => new MediaUse(uses.Key, uses.First().Type, uses.First().Title, uses.First().State, uses.Any(use => use.IsLive)))
            .OrderBy(use => use.Title, StringComparer.CurrentCultureIgnoreCase)];
}
