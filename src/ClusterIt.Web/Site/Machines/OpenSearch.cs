using System.Xml.Linq;
using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Site.Machines;

/// <summary>Lets a browser search the site from its address bar (OpenSearch 1.1, draft 6).</summary>
internal static class OpenSearch
{
    private static readonly XNamespace Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    public static async Task<IResult> Show(HttpContext http, SiteSnapshots snapshots, SiteOptions options, CancellationToken ct)
    {
        var settings = (await snapshots.ReadAsync(ct)).Settings;
        var origin = Origin.Of(http, options);
        var document = new XElement(Namespace + "OpenSearchDescription",
            new XElement(Namespace + "ShortName", settings.ShortName.Length > 0 ? settings.ShortName : settings.Name),
            new XElement(Namespace + "Description", settings.Name),
            new XElement(Namespace + "InputEncoding", "UTF-8"),
            new XElement(Namespace + "Language", "de"),
            new XElement(Namespace + "Url", new XAttribute("type", "text/html"), new XAttribute("method", "get"),
                new XAttribute("template", $"{origin}{SearchViews.Path(Languages.German)}?{SearchViews.Words}={{searchTerms}}")));
        return Results.Text(new XDeclaration("1.0", "utf-8", null) + "\n" + document, "application/opensearchdescription+xml");
    }
}
