using System.Globalization;
using System.Net;
using System.Xml.Linq;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Tests.Cast;
using ClusterIt.Web.Site.Machines;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClusterIt.Tests.Site;

/// <summary>A sitemap of more addresses than one file holds.</summary>
public sealed class SitemapTests : IAsyncLifetime
{
    private static readonly XNamespace Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private readonly SiteWorld site = new SiteWorld().Set("Cache:Megabytes", "0");
    private IReadOnlyList<string> before = [];

    public async ValueTask InitializeAsync()
    {
        before = await site.Paths();
        await MultiplyAsync();
    }

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task Its_parts_hold_every_address_once_and_the_index_names_them_all()
    {
        var parts = XDocument.Parse(await site.Read("/sitemap.xml")).Descendants(Ns + "loc").Select(node => new Uri(node.Value).AbsolutePath).ToList();
        Assert.Equal(["/sitemap-1.xml", "/sitemap-2.xml"], parts);

        var paths = new List<string>();
        foreach (var part in parts)
            paths.AddRange(XDocument.Parse(await site.Read(part)).Descendants(Ns + "loc").Select(node => new Uri(node.Value).AbsolutePath));

        Assert.Equal(before.Count + Sitemap.PerFile, paths.Count);
        Assert.Equal(paths.Count, paths.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(before.Except(paths, StringComparer.Ordinal));
        using var visitor = site.Visitor();
        foreach (var beyond in new[] { "/sitemap-3.xml", "/sitemap-0.xml", "/sitemap-2147483647.xml" })
        {
            using var answer = await visitor.GetAsync(beyond);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_index_says_which_part_changed_last()
    {
        site.Passes(TimeSpan.FromHours(1));
        await ChangeAsync("/aktuelles/beispiel-jahrestagung");

        var changes = XDocument.Parse(await site.Read("/sitemap.xml")).Descendants(Ns + "sitemap")
            .ToDictionary(part => new Uri(part.Element(Ns + "loc")!.Value).AbsolutePath, part => DateTimeOffset.Parse(part.Element(Ns + "lastmod")!.Value, CultureInfo.InvariantCulture));
        var changed = changes.MaxBy(part => part.Value);

        Assert.Equal(site.Clock.GetUtcNow(), changed.Value);
        Assert.Contains("/aktuelles/beispiel-jahrestagung</loc>", await site.Read(changed.Key), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_names_its_translation_in_another_part()
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Db>().Items.Where(item => item.Path == "/en/association")
            .ExecuteUpdateAsync(row => row.SetProperty(item => item.FirstPublishedAt, site.Clock.GetUtcNow().UtcDateTime.AddDays(1)));

        foreach (var (part, path) in new[] { ("/sitemap-1.xml", "/verein"), ("/sitemap-2.xml", "/en/association") })
        {
            var url = XDocument.Parse(await site.Read(part)).Descendants(Ns + "url").Single(url => new Uri(url.Element(Ns + "loc")!.Value).AbsolutePath == path);
            Assert.Equal(["de", "en", "x-default"], url.Elements(Xhtml + "link").Select(link => link.Attribute("hreflang")!.Value));
        }
    }

    /// <summary>Ten thousand posts, published after all others; made by the database, as the verbs would take half a minute.</summary>
    private async Task MultiplyAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var columns = db.Model.FindEntityType(typeof(ContentItem))!.GetProperties().Select(property => property.Name).ToList();
        var values = columns.Select(column => column switch
        {
            nameof(ContentItem.Id) or nameof(ContentItem.TranslationGroup) => "printf('%08X-0000-7000-8000-000000000000', number)",
            nameof(ContentItem.Slug) or nameof(ContentItem.Path) => $"\"{column}\" || '-' || number",
            nameof(ContentItem.FirstPublishedAt) => "datetime(\"FirstPublishedAt\", '+1 minute')",
            _ => $"\"{column}\"",
        });
        var sql = $"""
            WITH RECURSIVE series(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM series WHERE number < {Sitemap.PerFile.ToString(CultureInfo.InvariantCulture)})
            INSERT INTO content ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            SELECT {string.Join(", ", values)} FROM content, series WHERE "Path" = '/aktuelles/beispiel-jahrestagung'
            """;
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    private async Task ChangeAsync(string path)
    {
        var item = await site.With<Db, ContentItem>(db => db.Items.SingleAsync(item => item.Path == path));
        var live = (await site.With<PublishedContent, Live<Body>?>(published => published.FindAsync(item.Id, CancellationToken.None)))!;
        var saved = await site.With<SaveDraft, Answer<SaveDraft.Outcome>>(save => save.RunAsync(item.Id, item.Version, live.Body with { Title = "Beispiel: Ganz anders" }, RevisionKind.Saved, SiteWorld.Office, CancellationToken.None));
        var answer = await site.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(item.Id, saved.Version, null, SiteWorld.Office, CancellationToken.None, CmsWorld.Waiver));
        Assert.Equal(PublishContent.Outcome.Published, answer.Outcome);
    }
}
