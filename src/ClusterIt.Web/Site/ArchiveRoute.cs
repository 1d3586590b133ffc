using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;

namespace ClusterIt.Web.Site;

/// <summary>An address below a page that the page's template makes itself. It follows the page when that is moved or renamed.</summary>
internal abstract record ArchiveRoute(PageNode Page)
{
    public sealed record Category(PageNode Page, PostCategory Value) : ArchiveRoute(Page);

    public sealed record Year(PageNode Page, int Value) : ArchiveRoute(Page);

    public sealed record PastEvents(PageNode Page) : ArchiveRoute(Page);

    /// <summary>A feed, a calendar or data.</summary>
    public sealed record File(PageNode Page, FileKind Kind, PostCategory? Only = null, string? EventPath = null) : ArchiveRoute(Page);

    public enum FileKind
    {
        Rss,
        Atom,
        JsonFeed,
        Calendar,
        EventCalendar,
        FiguresCsv,
        FiguresJson,
    }

    public static ArchiveRoute? Find(string path, PageTree pages)
    {
        if (pages.Nodes.FirstOrDefault(node => node.Template is PageTemplate.Figures && path.StartsWith($"{node.Path}.", StringComparison.Ordinal)) is { } figures)
            return path[figures.Path.Length..] switch
            {
                ".csv" => new File(figures, FileKind.FiguresCsv),
                ".json" => new File(figures, FileKind.FiguresJson),
                _ => null,
            };
        var page = pages.Nodes.FirstOrDefault(node =>
            node.Template is PageTemplate.News or PageTemplate.Events && path.StartsWith($"{node.Path}/", StringComparison.Ordinal));
        if (page is null)
            return null;
        var rest = path[(page.Path.Length + 1)..].Split('/');
        return page.Template is PageTemplate.News ? News(page, rest) : Events(page, rest, path);
    }

    /// <summary>Whether some archive makes an address with this end.</summary>
    public static bool IsMade(string end) =>
        end is ".csv" or ".json" or ".ics" or "/archiv" or "/kalender.ics"
        || end.StartsWith("/kategorie/", StringComparison.Ordinal) || Feed(end[1..]) is not null || ArchiveAddress.IsYear(end[1..], out _);

    private static ArchiveRoute? News(PageNode page, string[] rest) => rest switch
    {
        [var name] when Feed(name) is { } kind => new File(page, kind),
        [var year] when ArchiveAddress.IsYear(year, out var value) => new Year(page, value),
        ["kategorie", var slug] when ArchiveAddress.CategoryOf(slug) is { } category => new Category(page, category),
        ["kategorie", var slug, var name] when ArchiveAddress.CategoryOf(slug) is { } category && Feed(name) is { } kind => new File(page, kind, category),
        _ => null,
    };

    private static ArchiveRoute? Events(PageNode page, string[] rest, string path) => rest switch
    {
        ["archiv"] => new PastEvents(page),
        ["kalender.ics"] => new File(page, FileKind.Calendar),
        [var name] when name.EndsWith(".ics", StringComparison.Ordinal) => new File(page, FileKind.EventCalendar, EventPath: path[..^".ics".Length]),
        _ => null,
    };

    private static FileKind? Feed(string name) => name switch
    {
        "feed.xml" => FileKind.Rss,
        "atom.xml" => FileKind.Atom,
        "feed.json" => FileKind.JsonFeed,
        _ => null,
    };
}
