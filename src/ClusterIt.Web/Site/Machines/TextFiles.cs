using System.Globalization;
using System.Text;
using ClusterIt.Cms.Content;
using ClusterIt.Web.Http;

namespace ClusterIt.Web.Site.Machines;

/// <summary><c>robots.txt</c> (RFC 9309) and <c>security.txt</c> (RFC 9116).</summary>
internal static class TextFiles
{
    private const string PlainText = "text/plain; charset=utf-8";

    /// <summary>RFC 9116 asks for less than a year.</summary>
    private static readonly TimeSpan SecurityTextLasts = TimeSpan.FromDays(180);

    public static IResult Robots(HttpContext http, SiteOptions options) => Text($"""
        User-agent: *
        Disallow: /api/

        Sitemap: {Origin.Of(http, options)}/sitemap.xml

        """);

    public static async Task<IResult> SecurityAsync(
        HttpContext http, SiteOptions options, SiteSnapshots snapshots, TimeProvider clock, MadeOf madeOf, CancellationToken ct)
    {
        var settings = (await snapshots.ReadAsync(ct)).Settings;
        if (settings.Email.Length == 0)
            return Results.NotFound(); // RFC 9116, 2.5.3: without a contact there is no such file.
        // Whole days, so that the file does not change with every request.
        var today = clock.GetUtcNow().UtcDateTime.Date;
        madeOf.ChangesAt(today.AddDays(1));
        var expires = today + SecurityTextLasts;
        return Text($"""
            Contact: mailto:{settings.Email}
            Expires: {expires.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}
            Preferred-Languages: de, en
            Canonical: {Origin.Of(http, options)}/.well-known/security.txt

            """);
    }

    private static TaggedBytes Text(string text) => new(Encoding.UTF8.GetBytes(text), PlainText);
}
