using ClusterIt.Cms.Content;

namespace ClusterIt.Cms.Pages;

/// <summary>Addresses that the site makes itself, wherever its pages are.</summary>
public static class SiteAddress
{
    /// <summary>An event's address with this at its end is the event for calendars.</summary>
    public const string CalendarEnding = ".ics";
    private static readonly string[] Doors = ["manager", "api", "mitglied", "vorschau"];
    private static readonly string[] Fixed = ["/sitemap.xml", "/robots.txt", "/opensearch.xml", "/.well-known/security.txt", "/suche", "/en/search"];

    /// <summary>Without any page: what machines ask for, the search, the API.</summary>
    public static bool IsFixed(string path) =>
        Fixed.Contains(path) || (path.Split('/') is ["", "api", "v1", var folder, ..] && ContentTypes.Declared.InFolder(folder) is not null);

    /// <summary>The software's own doors, whatever comes behind them; no address of an earlier website is looked for there.</summary>
    public static bool IsOfTheSoftware(string path) => path.Split('/') is ["", var first, ..] && Doors.Contains(first.TrimEnd('*'));

    /// <summary>Where the files of the media library are.</summary>
    public static bool IsFile(string path) => path.StartsWith("/media/", StringComparison.Ordinal);

    /// <summary>The pages that may have made an address, the longest first: what is left without its last parts.</summary>
    public static IEnumerable<string> PossibleOwners(string path)
    {
        for (var end = path.LastIndexOfAny(['/', '.']); end > 0; end = path.LastIndexOfAny(['/', '.'], end - 1))
            yield return path[..end];
    }
}
