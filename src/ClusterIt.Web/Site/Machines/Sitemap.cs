using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ClusterIt.Cms.Content;
using ClusterIt.Web.Http;

namespace ClusterIt.Web.Site.Machines;

/// <summary>
/// Every public address for search engines (sitemaps.org, with Google's language alternates): cut into parts when there are many.
/// The index says when each part last changed, so that only what is new is fetched again.
/// </summary>
internal static class Sitemap
{
    /// <summary>The protocol allows 50,000 addresses a file; a smaller one is made, sent and read again sooner after a publication.</summary>
    public const int PerFile = 10_000;

    private static readonly XNamespace Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static async Task<IResult> WholeAsync(
        HttpContext http, SiteOptions options, SiteSnapshots snapshots, PublishedPaths published, CancellationToken ct)
    {
        var changes = await published.ChangesAsync(ct);
        return changes.Count <= PerFile ? await PartAsync(1, http, options, snapshots, published, ct) : Xml(Index(changes, Origin.Of(http, options)));
    }

    public static async Task<IResult> PartAsync(
        int number, HttpContext http, SiteOptions options, SiteSnapshots snapshots, PublishedPaths published, CancellationToken ct)
    {
        if (number is < 1 or > int.MaxValue / PerFile)
            return Results.NotFound();
        var part = await published.PartAsync((number - 1) * PerFile, PerFile, ct);
        if (part.Count == 0)
            return Results.NotFound();
        var hidden = (await snapshots.ReadAsync(ct)).Pages.Nodes.Where(node => node.HiddenFromSearchEngines).Select(node => node.Id).ToHashSet();
        List<PublishedPath> Shown(IReadOnlyList<PublishedPath> paths) => [.. paths.Where(path => !hidden.Contains(path.Id))];
        return Xml(Part(Shown(part), Shown(await published.TranslationsAsync(part, ct)), Origin.Of(http, options)));
    }

    private static XElement Part(List<PublishedPath> part, List<PublishedPath> translations, string origin)
    {
        var groups = part.Concat(translations).ToLookup(path => path.TranslationGroup);
        return new XElement(Ns + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
            part.Select(path => new XElement(Ns + "url",
                new XElement(Ns + "loc", origin + path.Path),
                LastChange(path.PublishedAt),
                Alternates(groups[path.TranslationGroup].OrderBy(other => other.Language, StringComparer.Ordinal).ToList(), origin))));
    }

    private static IEnumerable<XElement> Alternates(List<PublishedPath> translations, string origin) => translations.Count < 2
        ? []
        : translations.Select(other => (other.Language, other.Path)).Append(("x-default", translations[0].Path))
            .Select(other => new XElement(Xhtml + "link",
                new XAttribute("rel", "alternate"), new XAttribute("hreflang", other.Item1), new XAttribute("href", origin + other.Path)));

    private static XElement Index(IReadOnlyList<DateTime> changes, string origin) => new(Ns + "sitemapindex",
        changes.Chunk(PerFile).Select((part, before) => new XElement(Ns + "sitemap",
            new XElement(Ns + "loc", string.Create(CultureInfo.InvariantCulture, $"{origin}/sitemap-{before + 1}.xml")),
            LastChange(part.Max()))));

    private static XElement LastChange(DateTime utc) => new(Ns + "lastmod", utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    private static TaggedBytes Xml(XElement root)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
            new XDocument(root).Save(writer);
        return new TaggedBytes(bytes.ToArray(), "application/xml; charset=utf-8");
    }
}
