using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Organisations;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>
/// One graph of schema.org a page. The serializer escapes everything that could end a script element. Empty properties
/// are left out, and every value is one that the page shows.
/// </summary>
internal sealed class JsonLd(SiteContext site)
{
    /// <summary>Letters as they are; what HTML gives a meaning to (&lt;, &gt;, &amp;, quotes) is still escaped.</summary>
    private static readonly JsonSerializerOptions Form = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public string Graph(PageFacts page, IReadOnlyList<Link> breadcrumbs)
    {
        var graph = new JsonArray { Organisation(), Website() };
        if (breadcrumbs.Count > 1 && page.Node is not { IsHome: true })
            graph.Add((JsonNode)Breadcrumbs(breadcrumbs));
        if (page.Thing is { } thing)
            graph.Add((JsonNode)thing);
        return new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph }.ToJsonString(Form);
    }

    /// <summary>The association's stable name within the graph.</summary>
    public static JsonObject OrganisationRef(SiteContext site) => new() { ["@id"] = OrganisationId(site) };

    /// <summary>Takes out properties without a value.</summary>
    public static JsonObject Tidy(JsonObject node)
    {
        foreach (var name in node.Where(property => IsEmpty(property.Value)).Select(property => property.Key).ToList())
            node.Remove(name);
        return node;
    }

    private static string OrganisationId(SiteContext site) => $"{site.Origin}/#organisation";

    private JsonObject Organisation()
    {
        var german = Languages.German == site.Language;
        return Tidy(new JsonObject
        {
            ["@type"] = "Consortium",
            ["@id"] = OrganisationId(site),
            ["name"] = site.Plain(site.Settings.Name),
            ["url"] = $"{site.Origin}/",
            ["slogan"] = german ? site.Settings.Slogan : site.Settings.SloganEn,
            ["description"] = german ? site.Plain(site.Settings.Description) : site.Settings.DescriptionEn,
            ["areaServed"] = new JsonArray([.. Enum.GetValues<Land>().Select(land => (JsonNode)new JsonObject { ["@type"] = "State", ["name"] = LandNames.Of(land) })]),
            ["address"] = Tidy(new JsonObject
            {
                ["@type"] = "PostalAddress",
                ["streetAddress"] = site.Settings.Street,
                ["postalCode"] = site.Settings.PostalCode,
                ["addressLocality"] = site.Settings.Town,
                ["addressRegion"] = site.Settings.Land is { } land ? LandNames.Of(land) : "",
                ["addressCountry"] = "DE",
            }),
            ["telephone"] = site.Settings.Phone,
            ["email"] = site.Settings.Email,
            ["foundingDate"] = site.Settings.Founded,
            ["contactPoint"] = site.Settings.Phone.Length + site.Settings.Email.Length == 0 ? null : Tidy(new JsonObject
            {
                ["@type"] = "ContactPoint",
                ["contactType"] = german ? "Geschäftsstelle" : "office",
                ["telephone"] = site.Settings.Phone,
                ["email"] = site.Settings.Email,
            }),
        });
    }

    private JsonObject Website() => new()
    {
        ["@type"] = "WebSite",
        ["@id"] = $"{site.Origin}/#website",
        ["url"] = $"{site.Origin}{Languages.Home(site.Language)}",
        ["name"] = site.Plain(site.Settings.Name),
        ["inLanguage"] = site.Language,
        ["publisher"] = OrganisationRef(site),
    };

    private JsonObject Breadcrumbs(IReadOnlyList<Link> breadcrumbs) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray([.. breadcrumbs.Select((step, index) => (JsonNode)new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = index + 1,
            ["name"] = site.Plain(step.Label),
            ["item"] = site.Absolute(step.Href),
        })]),
    };

    private static bool IsEmpty(JsonNode? value) => value switch
    {
        null => true,
        JsonArray array => array.Count == 0,
        JsonValue single when single.TryGetValue<string>(out var text) => text.Length == 0,
        _ => false,
    };
}
