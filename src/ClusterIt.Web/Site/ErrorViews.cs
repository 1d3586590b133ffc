using ClusterIt.Cms.Pages;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>Pages for what is not there, no longer there, or broken; each helps onward.</summary>
internal static class ErrorViews
{
    /// <summary>Fewer letters say nothing about what was looked for.</summary>
    private const int ShortestWord = 3;
    private const int MostWords = 6;

    /// <param name="site">The site.</param>
    /// <param name="status">404, 410 or 500.</param>
    /// <param name="path">The address that was asked for: its last part becomes words for the search.</param>
    public static ErrorView Make(SiteContext site, int status, string path) =>
        Make(site, status, site.Words[$"site.error-{Kind(status)}-title"], site.Words[$"site.error-{Kind(status)}-text"], Words(path));

    /// <summary>A preview link whose time is over, or that was taken back.</summary>
    public static ErrorView PreviewOver(SiteContext site) =>
        Make(site, StatusCodes.Status410Gone, site.Words["preview.over-title"], site.Words["preview.over-text"], "");

    private static ErrorView Make(SiteContext site, int status, string title, string text, string words) => new()
    {
        Frame = new FrameViews(site).Make(new PageFacts { Title = title, ShortTitle = title, Description = text, NoIndex = true }),
        Status = status,
        Title = title,
        Text = text,
        SearchWords = words,
        Onward = [.. Onward(site)],
    };

    private static string Words(string path)
    {
        var name = path.TrimEnd('/');
        name = name[(name.LastIndexOf('/') + 1)..];
        var ending = name.LastIndexOf('.');
        var words = (ending > 0 ? name[..ending] : name).Split(['-', '_', '.', ' ', '+'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= ShortestWord && word.All(char.IsLetterOrDigit));
        return string.Join(' ', words.Take(MostWords));
    }

    private static string Kind(int status) => status switch { 404 => "404", 410 => "410", _ => "500" };

    /// <summary>The main ways on.</summary>
    public static IEnumerable<Link> Onward(SiteContext site)
    {
        if (site.Pages.Home(site.Language) is { } home)
            yield return new Link(home.Path, site.Words["site.home"]);
        foreach (var template in new[] { PageTemplate.Topics, PageTemplate.Members, PageTemplate.News, PageTemplate.Events, PageTemplate.Contact })
        {
            if (site.With(template) is { } page)
                yield return new Link(page.Path, site.Set(page.Title));
        }
    }
}
