using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Pages;

/// <summary>The site's pages as the office arranges them: a small site whole, a large one level by level.</summary>
public sealed class PageOutline(Db db, ContentTypes types)
{
    /// <summary>Pages that are still looked through at one glance.</summary>
    private const int MostAtOnce = 400;
    public const int PerPage = 100;

    /// <summary>More places to move to than anybody looks through.</summary>
    public const int MostPlaces = 2000;

    /// <param name="language">Of the pages.</param>
    /// <param name="under">The page whose children are shown; null for the top.</param>
    /// <param name="page">From 1, where there are more than <see cref="PerPage"/> beside each other.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The pages, and how many are beside them.</returns>
    public async Task<(IReadOnlyList<OutlineNode> Nodes, int Total)> ReadAsync(string language, Guid? under, int page, CancellationToken ct)
    {
        var pages = Pages(language);
        var isWhole = under is null && await pages.CountAsync(ct) <= MostAtOnce;
        var first = isWhole ? 0 : (Math.Max(1, page) - 1) * PerPage;
        var level = (isWhole ? pages : pages.Where(item => item.ParentId == under)).OrderBy(item => item.Slug != "").ThenBy(item => item.Position).ThenBy(item => item.Title);
        var shown = isWhole ? level : level.Skip(first).Take(PerPage);
        var rows = await shown.Select(item => new Row(item.Id, item.ParentId, item.Title, item.State, item.Version, item.Path!, item.Slug == "", pages.Count(child => child.ParentId == item.Id))).ToListAsync(ct);
        var children = rows.ToLookup(row => row.ParentId);
        var beside = isWhole ? children[under].Count() : await level.CountAsync(ct);
        return (Nodes(children, under, first, beside), beside);
    }

    /// <summary>All pages of a language by their address, to choose one to lie under.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Title, string Path)>> PlacesAsync(string language, int most, CancellationToken ct) =>
        [.. (await Pages(language).OrderBy(item => item.Path).Take(most).Select(item => new { item.Id, item.Title, item.Path }).ToListAsync(ct)).Select(item => (item.Id, item.Title, item.Path!))];

    /// <summary>The place among what stands beside a page, as <see cref="MoveContent"/> counts: from 0.</summary>
    public async Task<int> PlaceOfAsync(Guid id, CancellationToken ct)
    {
        var beside = await db.Items.AsNoTracking().Where(page => page.Id == id)
            .SelectMany(page => db.Items.Where(item => item.ParentId == page.ParentId && item.Language == page.Language && item.TrashedAt == null && item.Path != null && item.Slug != ""))
            .OrderBy(item => item.Position).ThenBy(item => item.Title).Select(item => item.Id).ToListAsync(ct);
        return Math.Max(0, beside.IndexOf(id));
    }

    private IQueryable<ContentItem> Pages(string language)
    {
        var page = types.Of<Page>().Key;
        return db.Items.AsNoTracking().Where(item => item.Type == page && item.Language == language && item.TrashedAt == null);
    }

    /// <summary>The home page stands first, and is no place that another could take.</summary>
    private static List<OutlineNode> Nodes(ILookup<Guid?, Row> children, Guid? parent, int first, int siblings)
    {
        var homes = children[parent].Count(row => row.IsHome);
        return [.. children[parent].Select((row, index) => Node(row, first + index - homes, siblings - homes))];

        OutlineNode Node(Row row, int index, int beside)
        {
            var below = Nodes(children, row.Id, 0, children[row.Id].Count());
            return new OutlineNode(row.Id, row.ParentId, row.Title, row.State, row.Version, row.Path, row.IsHome, index, beside, below, row.Children - below.Count);
        }
    }

    private sealed record Row(Guid Id, Guid? ParentId, string Title, ContentState State, int Version, string Path, bool IsHome, int Children);
}
