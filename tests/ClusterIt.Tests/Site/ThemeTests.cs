using System.Net;
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
            differing.AddRange(Reading.Differences(here, there).Select(difference => $"{path}, {difference}"));
        }

        Assert.True(differing.Count == 0, string.Join('\n', differing));
    }

    private static async Task<IDocument> Page(SiteWorld world, string path)
    {
        using var visitor = world.Visitor();
        using var answer = await visitor.GetAsync(path);
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{path} answers {(int)answer.StatusCode}.");
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }

    private static string Style(IDocument page) => page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
}
