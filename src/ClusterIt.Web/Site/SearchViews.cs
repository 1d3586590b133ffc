using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Search;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>The search page. It works as a plain form; an empty one helps onward.</summary>
internal sealed class SearchViews(PublishedSearch search, PublishedFigures figures)
{
    public const string GermanPath = "/suche";
    public const string EnglishPath = "/en/search";
    public const string Words = "q";
    public const string Kind = "art";

    /// <summary>Longer than anybody asks.</summary>
    private const int MaxWords = 200;

    /// <summary>Where the search of a language is.</summary>
    public static string Path(string language) => language == Languages.German ? GermanPath : EnglishPath;

    public async Task<SearchView> MakeAsync(SiteContext site, IQueryCollection query, int page, CancellationToken ct)
    {
        var words = TypedWords.Cut(query[Words].ToString(), MaxWords);
        var kind = ContentTypes.Declared.All.FirstOrDefault(type => type.Key == query[Kind])?.Key;
        var found = await search.FindAsync(new SearchQuery(words, site.Language, kind, page), ct);
        var keys = (await figures.FindAsync([.. found.Hits.Items.Where(hit => hit.Path is null).Select(hit => hit.ContentId)], ct)).ToDictionary(figure => figure.Id, figure => figure.Slug);
        return new SearchView
        {
            Frame = new FrameViews(site).Make(new PageFacts
            {
                Title = site.Words["search.title"],
                ShortTitle = site.Words["search.title"],
                Description = site.Words["search.description"],
                NoIndex = words.Length > 0, // Nobody needs to find lists of hits; the search itself may be found.
            }),
            Title = site.Words["search.title"],
            Query = words,
            CountText = words.Length == 0 ? "" : site.Words.Count("search.hits", found.Hits.Total),
            Results = [.. found.Hits.Items.Select(hit => Result(site, hit, hit.Path ?? Anchor(site, keys.GetValueOrDefault(hit.ContentId, ""))))],
            Kinds = Kinds(site, words, kind, found),
            Suggestion = found.Suggestion is { } other ? new Link(Address(site, other, null), other) : null,
            Onward = [.. ErrorViews.Onward(site)],
            Pager = Pagers.Of(found.Hits, site.Path, Parameters(words, kind)),
        };
    }

    private static SearchResult Result(SiteContext site, SearchHit hit, string href) => new(
        FieldTexts.TypeLabel(hit.Type), site.Set(hit.Title), href,
        [.. hit.Extract.Select(piece => (piece.Text, piece.IsHit))], hit.IsSample);

    /// <summary>A figure has no page of its own; it stands on the page of the figures.</summary>
    private static string Anchor(SiteContext site, string key) =>
        $"{site.With(PageTemplate.Figures)?.Path ?? Languages.Home(site.Language)}{(key.Length > 0 ? $"#{key}" : "")}";

    private static IReadOnlyList<Link> Kinds(SiteContext site, string words, string? current, SearchHits found) =>
        found.PerType.Count < 2
            ? []
            :
            [
                new Link(Address(site, words, null), $"{site.Words["search.all-kinds"]} ({found.PerType.Values.Sum()})", current is null),
                .. found.PerType.OrderByDescending(pair => pair.Value)
                    .Select(pair => new Link(Address(site, words, pair.Key), $"{FieldTexts.TypeLabel(pair.Key)} ({pair.Value})", current == pair.Key)),
            ];

    private static string Address(SiteContext site, string words, string? kind) => $"{Path(site.Language)}?{Parameters(words, kind)}";

    private static string Parameters(string words, string? kind) =>
        $"{Words}={Uri.EscapeDataString(words)}" + (kind is null ? "" : $"&{Kind}={kind}");
}
