using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>What the office has, drafts and all, as it looks through it.</summary>
public sealed class ContentList(Db db)
{
    public const int PerPage = 50;
    public const int MostPerPage = 200;

    public async Task<ListPage<ContentRow>> ReadAsync(ContentQuery query, CancellationToken ct)
    {
        var wanted = Wanted(query);
        var total = await wanted.CountAsync(ct);
        var size = Math.Clamp(query.PerPage, 1, MostPerPage);
        var (page, pages) = ListPage<ContentRow>.Place(query.Page, total, size);
        var rows = await Ordered(wanted.Join(db.Revisions, item => item.DraftRevisionId, revision => revision.Id, (item, revision) => new Line { Item = item, Draft = revision }), query)
            .Skip((page - 1) * size).Take(size)
            .Select(line => new ContentRow(
                line.Item.Id, line.Item.Type, line.Item.Title, line.Item.Language, line.Item.State, line.Item.Version, line.Item.Path,
                line.Draft.AuthorName, line.Draft.SavedAt, line.Item.PublishedAt, line.Item.PublishAt))
            .ToListAsync(ct);
        return new ListPage<ContentRow>(rows, page, pages, total);
    }

    /// <summary>Title and state of everything of a type that may be pointed at, by title; the newest where there are very many.</summary>
    public async Task<IReadOnlyList<ContentRow>> ChoicesAsync(string type, int most, CancellationToken ct) =>
        [.. (await db.Items.AsNoTracking().Where(item => item.Type == type && item.TrashedAt == null).OrderByDescending(item => item.CreatedAt).Take(most)
            .Select(item => new ContentRow(item.Id, item.Type, item.Title, item.Language, item.State, item.Version, item.Path, "", item.CreatedAt, item.PublishedAt, item.PublishAt))
            .ToListAsync(ct)).OrderBy(row => row.Title, StringComparer.CurrentCultureIgnoreCase)];

    private IQueryable<ContentItem> Wanted(ContentQuery query)
    {
        var items = db.Items.AsNoTracking();
        items = query.State is { } state ? items.Where(item => item.State == state) : items.Where(item => item.TrashedAt == null);
        if (query.Type is { } type)
            items = items.Where(item => item.Type == type);
        if (query.Language is { } language)
            items = items.Where(item => item.Language == language);
        if (query.AuthorKey is { } author)
            items = items.Where(item => db.Revisions.Any(revision => revision.Id == item.DraftRevisionId && revision.AuthorKey == author));
        if (query.From is { } from)
            items = items.Where(item => db.Revisions.Any(revision => revision.Id == item.DraftRevisionId && revision.SavedAt >= from));
        if (query.Until is { } until)
            items = items.Where(item => db.Revisions.Any(revision => revision.Id == item.DraftRevisionId && revision.SavedAt < until));
        foreach (var word in Matching.Words(query.Words))
            items = items.Where(item => Matching.Of(item.Title).Contains(word));
        return items;
    }

    /// <summary>The identifier, which rises with time, makes the order complete: a page read twice is the same page.</summary>
    private static IQueryable<Line> Ordered(IQueryable<Line> lines, ContentQuery query) => (query.Sort, query.Reversed) switch
    {
        (ContentSort.Title, false) => lines.OrderBy(line => line.Item.Title).ThenBy(line => line.Item.Id),
        (ContentSort.Title, true) => lines.OrderByDescending(line => line.Item.Title).ThenBy(line => line.Item.Id),
        (ContentSort.State, false) => lines.OrderBy(line => line.Item.State).ThenByDescending(line => line.Draft.SavedAt),
        (ContentSort.State, true) => lines.OrderByDescending(line => line.Item.State).ThenByDescending(line => line.Draft.SavedAt),
        (ContentSort.Published, false) => lines.OrderByDescending(line => line.Item.PublishedAt).ThenByDescending(line => line.Item.Id),
        (ContentSort.Published, true) => lines.OrderBy(line => line.Item.PublishedAt == null).ThenBy(line => line.Item.PublishedAt).ThenBy(line => line.Item.Id),
        (_, false) => lines.OrderByDescending(line => line.Draft.SavedAt).ThenByDescending(line => line.Item.Id),
        (_, true) => lines.OrderBy(line => line.Draft.SavedAt).ThenBy(line => line.Item.Id),
    };

    private sealed class Line
    {
        public required ContentItem Item { get; init; }

        public required Revision Draft { get; init; }
    }
}
