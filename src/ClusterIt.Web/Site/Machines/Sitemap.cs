using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ClusterIt.Cms.Content;
using ClusterIt.Web.Http;

namespace ClusterIt.Web.Site.Machines;

/// <summary>Every public address for search engines (sitemaps.org, with Google's language alternates): cut into parts when there are many.</summary>
internal static class Sitemap
{
    /// <summary>The protocol's limit is 50,000 addresses a file.</summary>
    private const int PerFile = 40_000;

    private static readonly XNamespace Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static async Task<IResult> WholeAsync(
        HttpContext http, SiteOptions options, SiteSnapshots snapshots, PublishedContent published, CancellationToken ct)
    {
        var paths = await PathsAsync(snapshots, published, ct);
        var origin = Origin.Of(http, options);
        return paths.Count <= PerFile ? Xml(Part(paths, paths, origin)) : Xml(Index(paths.Count, origin));
    }

    public static async Task<IResult> PartAsync(
        int number, HttpContext http, SiteOptions options, SiteSnapshots snapshots, PublishedContent published, CancellationToken ct)
    {
        var paths = await PathsAsync(snapshots, published, ct);
        var part = paths.Skip((number - 1) * PerFile).Take(PerFile).ToList();
        return number < 1 || part.Count == 0 ? Results.NotFound() : Xml(Part(part, paths, Origin.Of(http, options)));
    }

    private static async Task<List<PublishedPath>> PathsAsync(SiteSnapshots snapshots, PublishedContent published, CancellationToken ct)
    {
        var hidden = (await snapshots.ReadAsync(ct)).Pages.Nodes.Where(node => node.HiddenFromSearchEngines).Select(node => node.Id).ToHashSet();
        return [.. (await published.PathsAsync(ct)).Where(path => !hidden.Contains(path.Id))];
    }

    private static XElement Part(IEnumerable<PublishedPath> part, IEnumerable<PublishedPath> all, string origin)
    {
        var groups = all.ToLookup(path => path.TranslationGroup);
        return new XElement(Ns + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
            part.Select(path => new XElement(Ns + "url",
                new XElement(Ns + "loc", origin + path.Path),
                new XElement(Ns + "lastmod", path.PublishedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
                Alternates(groups[path.TranslationGroup].OrderBy(other => other.Language, StringComparer.Ordinal).ToList(), origin))));
    }

    private static IEnumerable<XElement> Alternates(List<PublishedPath> translations, string origin) => translations.Count < 2
        ? []
        : translations.Select(other => (other.Language, other.Path)).Append(("x-default", translations[0].Path))
            .Select(other => new XElement(Xhtml + "link",
                new XAttribute("rel", "alternate"), new XAttribute("hreflang", other.Item1), new XAttribute("href", origin + other.Path)));

    private static XElement Index(int count, string origin) => new(Ns + "sitemapindex",
        Enumerable.Range(1, (count + PerFile - 1) / PerFile)
            .Select(number => new XElement(Ns + "sitemap", new XElement(Ns + "loc", string.Create(CultureInfo.InvariantCulture, $"{origin}/sitemap-{number}.xml")))));

    private static TaggedBytes Xml(XElement root)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
            new XDocument(root).Save(writer);
        return new TaggedBytes(bytes.ToArray(), "application/xml; charset=utf-8");
    }
}
