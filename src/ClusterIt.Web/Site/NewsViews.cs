using System.Globalization;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>The archive of posts, whole or narrowed to a category or a year.</summary>
internal sealed class NewsViews(PublishedPosts posts, PageViews pages, Cards cards)
{
    public async Task<NewsView> MakeAsync(SiteContext site, Live<Page> page, PostCategory? category, int? year, int number, CancellationToken ct)
    {
        var list = await posts.PageAsync(site.Language, category, year, number, ct);
        var narrowed = category is { } wanted ? CategoryLabel(wanted, site.Language) : year?.ToString(CultureInfo.InvariantCulture) ?? "";
        var archive = page.Path!;
        return await pages.FillAsync(site, page, Facts(site, page, narrowed, list.Page) with { FeedPath = category is null ? archive : site.Path }, new NewsView
        {
            Frame = null!,
            Template = "",
            Title = "",
            Posts = await cards.PostsAsync(site, list.Items, ct),
            Pager = Pagers.Of(list, site.Path),
            Categories = [.. Enum.GetValues<PostCategory>().Select(other => new Link(
                $"{archive}/kategorie/{ArchiveAddress.SlugOf(other)}", CategoryLabel(other, site.Language), other == category))],
            Years = [.. (await posts.YearsAsync(site.Language, ct)).Select(other => new Link(
                $"{archive}/{other.ToString(CultureInfo.InvariantCulture)}", other.ToString(CultureInfo.InvariantCulture), other == year))],
            Narrowed = narrowed,
            FeedLinks = FeedLinks(site, category is null ? archive : site.Path),
        }, ct);
    }

    /// <summary>Whether the archive has a year; without posts there is no such page, or there would be one for every number.</summary>
    public async Task<bool> HasAsync(SiteContext site, int year, CancellationToken ct) =>
        (await posts.YearsAsync(site.Language, ct)).Contains(year);

    private static string CategoryLabel(PostCategory category, string language) =>
        FieldTexts.Choice(category, CultureInfo.GetCultureInfo(language));

    private static PageFacts Facts(SiteContext site, Live<Page> page, string narrowed, int number)
    {
        var facts = PageViews.Facts(site, page);
        var suffix = number > 1 ? $" ({site.Words.Format("site.page-number", number)})" : "";
        facts = facts with { CanonicalPath = number > 1 ? $"{site.Path}?seite={number.ToString(CultureInfo.InvariantCulture)}" : null, Title = facts.Title + suffix };
        return narrowed.Length == 0 ? facts : facts with
        {
            Title = $"{page.Body.Title}: {narrowed}{suffix}",
            ShortTitle = narrowed,
            Node = null,
            Between = [],
            Translations = [],
            Description = $"{narrowed}: {facts.Description}",
        };
    }

    private static IReadOnlyList<Link> FeedLinks(SiteContext site, string path) =>
    [
        new Link($"{path}/feed.xml", site.Words["site.rss"]),
        new Link($"{path}/atom.xml", site.Words["site.atom"]),
        new Link($"{path}/feed.json", site.Words["site.json-feed"]),
    ];
}
