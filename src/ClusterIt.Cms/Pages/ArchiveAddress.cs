using System.Globalization;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Posts;

namespace ClusterIt.Cms.Pages;

/// <summary>Which addresses below a page its template makes: categories, years, past events, feeds, data files.</summary>
public static class ArchiveAddress
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly Dictionary<string, PostCategory> Categories = Enum.GetValues<PostCategory>().ToDictionary(SlugOf, StringComparer.Ordinal);

    /// <summary>Whether a page with this template makes the address.</summary>
    /// <param name="template">The page's.</param>
    /// <param name="end">What follows the page's own address: <c>/feed.xml</c>, <c>.csv</c>.</param>
    public static bool IsMade(PageTemplate template, string end) => template switch
    {
        PageTemplate.Figures => end is ".csv" or ".json",
        PageTemplate.Events => end is "/archiv" or "/kalender.ics",
        PageTemplate.News => end.StartsWith('/') && IsNews(end[1..].Split('/')),
        PageTemplate.Standard or PageTemplate.Start or PageTemplate.Topics or PageTemplate.Goals or PageTemplate.Groups or PageTemplate.Contact
            or PageTemplate.Form or PageTemplate.Legal or PageTemplate.Members or PageTemplate.Showcases => false,
    };

    public static bool IsFeed(string name) => name is "feed.xml" or "atom.xml" or "feed.json";

    /// <summary>Four digits, and a year in which something can have been reported.</summary>
    public static bool IsYear(string part, out int year) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out year) && part.Length == 4 && year is >= FirstYear and <= LastYear;

    /// <summary>German, ASCII: <c>pressemitteilung</c>.</summary>
    public static string SlugOf(PostCategory category) => Slug.From(FieldTexts.Choice(category, German));

    public static PostCategory? CategoryOf(string slug) => Categories.TryGetValue(slug, out var category) ? category : null;

    private static bool IsNews(string[] parts) => parts switch
    {
        [var only] => IsFeed(only) || IsYear(only, out _),
        ["kategorie", var slug] => CategoryOf(slug) is not null,
        ["kategorie", var slug, var name] => CategoryOf(slug) is not null && IsFeed(name),
        _ => false,
    };
}
