using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Media;

/// <summary>The files of the office, used or not.</summary>
public sealed class MediaLibrary(Db db)
{
    public const int PerPage = 48;

    public async Task<MediaItem?> FindAsync(Guid id, CancellationToken ct) => await db.Media.AsNoTracking().FirstOrDefaultAsync(item => item.Id == id, ct);

    /// <summary>A file with just these bytes, whatever it is called.</summary>
    public async Task<MediaItem?> SameAsync(string hash, CancellationToken ct) => await db.Media.AsNoTracking().FirstOrDefaultAsync(item => item.Hash == hash, ct);

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<MediaItem>> NewestAsync(int most, CancellationToken ct) =>
        await db.Media.AsNoTracking().OrderByDescending(item => item.CreatedAt).ThenByDescending(item => item.Id).Take(most).ToListAsync(ct);

    /// <param name="words">Of the file's name, of what it shows, of its author.</param>
    /// <param name="unused">Only files that no content uses, drafts included.</param>
    /// <param name="page">From 1; the last one where a later one was asked for.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<ListPage<MediaItem>> PageAsync(string words, bool unused, int page, CancellationToken ct)
    {
        var wanted = db.Media.AsNoTracking();
        foreach (var word in Matching.Words(words))
            wanted = wanted.Where(item => Matching.Of(item.FileName).Contains(word) || Matching.Of(item.Alt).Contains(word) || Matching.Of(item.Author).Contains(word));
        if (unused)
            wanted = wanted.Where(item => !db.References.Any(reference => reference.TargetId == item.Id));
        var total = await wanted.CountAsync(ct);
        (page, var pages) = ListPage<MediaItem>.Place(page, total, PerPage);
        var items = await wanted.OrderByDescending(item => item.CreatedAt).ThenByDescending(item => item.Id).Skip((page - 1) * PerPage).Take(PerPage).ToListAsync(ct);
        return new ListPage<MediaItem>(items, page, pages, total);
    }

    /// <summary>Where a file is used, in drafts as well; each content once.</summary>
    public async Task<IReadOnlyList<MediaUse>> UsesAsync(Guid id, CancellationToken ct) =>
        [.. (await db.References.AsNoTracking().Where(reference => reference.TargetId == id)
            .Join(db.Items, reference => reference.ContentId, item => item.Id, (reference, item) => new { item.Id, item.Type, item.Title, item.State, reference.IsLive })
            .ToListAsync(ct))
            .GroupBy(use => use.Id)
            .Select(uses => new MediaUse(uses.Key, uses.First().Type, uses.First().Title, uses.First().State, uses.Any(use => use.IsLive)))
            .OrderBy(use => use.Title, StringComparer.CurrentCultureIgnoreCase)];
}
