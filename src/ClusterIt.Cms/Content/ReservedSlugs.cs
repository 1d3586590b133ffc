using System.Globalization;

namespace ClusterIt.Cms.Content;

/// <summary>Words that the site's own addresses begin with; content that took one would never be seen.</summary>
public static class ReservedSlugs
{
    private static readonly HashSet<string> AtTheTop = new(StringComparer.Ordinal)
    {
        "manager", "api", "mitglied", "suche", "search", "konto", "anmelden", "abmelden", "vorschau", "preview", "media",
        "health", "metrics", "feed", "sitemap", "robots", "static", "assets", "fehler", "en", "de",
    };

    private static readonly HashSet<string> InArchives = new(StringComparer.Ordinal)
    {
        "kategorie", "archiv", "feed", "atom", "kalender", "seite",
    };

    /// <summary>Taken at the top of a language.</summary>
    public static bool AtTop(string slug) => AtTheTop.Contains(slug);

    /// <summary>Taken below a page that lists content: its years, categories and feeds.</summary>
    public static bool InArchive(string slug) => InArchives.Contains(slug) || IsYear(slug);

    private static bool IsYear(string slug) =>
        slug.Length == 4 && int.TryParse(slug, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
