using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;
using ClusterIt.Theming.Blocks;
using ClusterIt.Theming.Views;
using ClusterIt.Web.Site;

namespace ClusterIt.Tests.Site;

/// <summary>A theme changes nothing but looks. Whoever writes one gets these tests for nothing: they run for every folder below <c>themes</c>.</summary>
public sealed class ThemeTests : IAsyncLifetime
{
    /// <summary>Beside the sitemap: filtered, empty, searched, narrowed and missing.</summary>
    private static readonly string[] More =
    [
        "/mitglieder?land=thueringen", "/mitglieder?q=gibtesnicht", "/mitglieder?q=Solrdach", "/schaufenster?land=sachsen", "/schaufenster?thema=gibtesnicht",
        "/aktuelles/kategorie/pressemitteilung", "/aktuelles/2026", "/aktuelles/1999", "/aktuelles?seite=2", "/termine/archiv",
        "/suche", "/suche?q=foerderung", "/suche?q=Versamlung", "/suche?q=qqqqxyz", "/en/search?q=association", "/gibt-es-nicht", "/en/nothing-here",
    ];

    private readonly SiteWorld site = new();

    public static TheoryData<string> Others => [.. Themes.Known.Where(theme => theme != new SiteOptions().Theme)];

    public async ValueTask InitializeAsync() => await Sampler.Publish(site);

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    /// <summary>What a theme lacks comes from the plain one; in these two that would be an oversight.</summary>
    [Theory]
    [InlineData("wahrnehmung")]
    [InlineData("broschuere")]
    public void Every_view_and_block_is_there_in(string theme)
    {
        var folder = Path.Combine(Repository.Root, "themes", theme, "Views");
        var views = typeof(SiteView).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SiteView))).Select(type => type.Name[..^"View".Length]);
        var blocks = typeof(BlockView).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BlockView))).Select(type => $"Blocks/{type.Name[..^"Block".Length]}");

        Assert.Contains(theme, Themes.Known);
        Assert.All(views.Concat(blocks), view => Assert.True(File.Exists(Path.Combine(folder, $"{view}.cshtml")), view));
    }

    [Fact]
    public async Task The_sampler_holds_every_kind_of_block()
    {
        var found = Assert.IsType<PathAnswer.Found>(await site.With<PublishedContent, PathAnswer>(published => published.AtAsync(Sampler.Path, CancellationToken.None)));

        var kinds = ((Page)found.Content.Body).Blocks.Select(block => block.GetType()).Distinct();

        Assert.Equal(ContentTypes.Declared.Blocks.Select(type => type.Record.Name).Order(StringComparer.Ordinal), kinds.Select(kind => kind.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Every_page_reads_the_same_in(string theme)
    {
        using var other = new SiteWorld().Set("Storage:DataPath", site.Folder).Set("Site:Theme", theme);
        var differing = new List<string>();
        foreach (var path in (await site.Paths()).Concat(More))
        {
            var (here, there) = (await Page(site, path), await Page(other, path));
            Assert.NotEqual(Style(here), Style(there));
            foreach (var (what, of) in Sides)
            {
                var (expected, actual) = (of(here), of(there));
                if (expected != actual)
                    differing.Add($"{path}, {what}: {Difference(expected, actual)}");
            }
        }

        Assert.True(differing.Count == 0, string.Join('\n', differing));
    }

    /// <summary>What must not differ: what a person reads in order, where the links lead, how headings nest, and all that machines read.</summary>
    private static readonly (string What, Func<IDocument, string> Of)[] Sides =
    [
        ("the text", page => Letters(page.Body!)),
        ("the links", page => Lines(page.QuerySelectorAll("body a").Where(link => link.Closest(".about-drawing") is null).Select(link => $"{Letters(link)} → {link.GetAttribute("href")}"))),
        ("the headings", page => Lines(page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => $"{heading.LocalName} {Letters(heading)}"))),
        ("the form fields", page => Lines(page.QuerySelectorAll("input, select, option").Select(field => $"{field.GetAttribute("name")} {field.GetAttribute("value")} {field.HasAttribute("selected")}"))),
        ("the pictures", page => Lines(page.QuerySelectorAll("img").Select(image => $"{image.GetAttribute("src")} {image.GetAttribute("alt")}"))),
        ("the anchors", page => Lines(page.QuerySelectorAll("main [id]").Select(element => element.Id!).Where(id => id[0] != '_'))),
        ("the language", page => page.DocumentElement.GetAttribute("lang")!),
        ("the head", page => Lines(page.QuerySelectorAll("head > *").Where(element => !IsLook(element)).Select(element => element.OuterHtml).Order(StringComparer.Ordinal))),
    ];

    private static async Task<IDocument> Page(SiteWorld world, string path)
    {
        using var visitor = world.Visitor();
        using var answer = await visitor.GetAsync(path);
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{path} answers {(int)answer.StatusCode}.");
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }

    private static string Style(IDocument page) => page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

    private static bool IsLook(IElement element) =>
        element.GetAttribute("rel") is "stylesheet" or "icon" or "preload" || element.GetAttribute("name") is "theme-color" or "color-scheme";

    /// <summary>Without white space, which is a matter of looks; so are drawings and the words about them, and signs that only part what stands side by side.</summary>
    private static string Letters(INode node)
    {
        var texts = node.Descendants<IText>().Where(text => text.ParentElement!.Closest("svg, script, style, [aria-hidden=true], .about-drawing") is null).Select(text => text.Data);
        return Regex.Replace(string.Concat(texts), "[\\s·]", "", RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Difference(string expected, string actual)
    {
        var at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"“{Around(expected, at)}” became “{Around(actual, at)}”";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 30)..Math.Min(text.Length, at + 60)];
}
