using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>Makes what stands around a page: menus, breadcrumbs, languages, footer and head.</summary>
internal sealed class FrameViews(SiteContext site)
{
    /// <summary>What networks show of a page that has no picture of its own: the slogan and the strands, 1200 by 630.</summary>
    private const string ShareImage = "/share.png";

    /// <param name="page">What is said about the page itself.</param>
    public Frame Make(PageFacts page) => new()
    {
        Language = site.Language,
        Theme = site.Theme,
        Head = Head(page),
        Association = Association(),
        HomeHref = Languages.Home(site.Language),
        IsHome = page.Node?.IsHome ?? false,
        MainMenu = [.. site.Pages.MainMenu(site.Language).Select(node => Item(node, page))],
        SectionMenu = Section(page),
        Breadcrumbs = Breadcrumbs(page),
        Languages = [.. Languages.All.Select(language => Language(language, page))],
        SearchHref = SearchViews.Path(site.Language),
        Join = site.LinkTo(PageTemplate.Form, "site.join"),
        FooterLinks = [.. site.Pages.Footer(site.Language).Select(node => new Link(node.Path, site.Set(node.MenuLabel), node.Path == site.Path))],
        FeedLinks = FeedLinks(),
        Words = site.Words,
        ShowsSamples = site.HasSamples,
        Notice = site.Notice,
    };

    public Association Association() => new()
    {
        Name = site.Set(site.Settings.Name),
        ShortName = site.Set(site.Settings.ShortName),
        Slogan = site.Set(site.IsGerman ? site.Settings.Slogan : site.Settings.SloganEn),
        Street = site.Settings.Street,
        PostalCode = site.Settings.PostalCode,
        Town = site.Settings.Town,
        TownNote = site.Set(site.Settings.TownNote),
        Phone = PhoneNumber.Readable(site.Settings.Phone),
        PhoneHref = $"tel:{site.Settings.Phone}",
        Email = site.Settings.Email,
        Web = site.Settings.Web,
    };

    private Head Head(PageFacts page)
    {
        var name = site.Plain(site.Settings.Name);
        var alternates = Alternates(page);
        return new Head
        {
            Title = string.Join("\u00A0– ", (page.Node is { IsHome: true } ? new[] { name, site.Plain(page.Title) } : [site.Plain(page.Title), name]).Where(part => part.Length > 0)),
            Description = site.Plain(page.Description.Length > 0 ? page.Description : page.Title), // Nothing at all would be an empty promise to search engines.
            Canonical = site.Absolute(page.CanonicalPath ?? site.Path),
            Alternates = alternates,
            NoIndex = page.NoIndex,
            Kind = page.PublishedAt is null ? "website" : "article",
            Image = site.Absolute(page.Image?.ShareSrc ?? ShareImage),
            Feeds = Feeds(page),
            JsonLd = new JsonLd(site).Graph(page, Breadcrumbs(page)),
            PublishedAt = page.PublishedAt,
            ModifiedAt = page.ModifiedAt,
        };
    }

    private IReadOnlyList<(string, string)> Alternates(PageFacts page)
    {
        var translations = page.Translations.OrderBy(translation => translation.Language, StringComparer.Ordinal).ToList();
        if (translations.Count < 2)
            return [];
        return
        [
            .. translations.Select(translation => (translation.Language, site.Absolute(translation.Path))),
            ("x-default", site.Absolute(translations[0].Path)),
        ];
    }

    private MenuItem Item(PageNode node, PageFacts page)
    {
        var isOpen = page.Above.Contains(node);
        return new MenuItem(
            node.Path, site.Set(node.MenuLabel), node.Path == site.Path, isOpen,
            [.. node.Children.Where(child => child.InMenu).Select(child => Item(child, page))]);
    }

    private IReadOnlyList<MenuItem> Section(PageFacts page)
    {
        var top = page.Above.LastOrDefault(node => !node.IsHome);
        return top is null || top.Children.All(child => !child.InMenu)
            ? []
            : [new MenuItem(top.Path, site.Set(top.MenuLabel), top.Path == site.Path, IsOpen: true, []),
                .. top.Children.Where(child => child.InMenu).Select(child => Item(child, page))];
    }

    private List<Link> Breadcrumbs(PageFacts page)
    {
        var trail = new List<Link>();
        if (site.Pages.Home(site.Language) is { } home)
            trail.Add(new Link(home.Path, site.Words["site.home"]));
        trail.AddRange(page.Above.Where(node => !node.IsHome && node != page.Node).Reverse().Select(node => new Link(node.Path, site.Set(node.MenuLabel))));
        trail.AddRange(page.Between);
        trail.Add(new Link(site.Path, site.Set(page.ShortTitle), IsCurrent: true));
        return trail;
    }

    private LanguageLink Language(string language, PageFacts page)
    {
        var same = page.Translations.FirstOrDefault(translation => translation.Language == language).Path;
        var href = language == site.Language ? site.Path : same ?? Languages.Home(language);
        return new LanguageLink(language, language == Languages.German ? "Deutsch" : "English", href, language == site.Language);
    }

    /// <summary>Contact first, then the legal pages in the order of the tree: the legal notice is one click away from every page (§ 5 DDG).</summary>
    private IReadOnlyList<Link> FeedLinks()
    {
        var links = new List<Link>();
        if (site.With(PageTemplate.News) is { } news)
            links.Add(new Link($"{news.Path}/feed.xml", site.Words["site.feed"]));
        if (site.With(PageTemplate.Events) is { } events)
            links.Add(new Link($"{events.Path}/kalender.ics", site.Words["site.calendar"]));
        return links;
    }

    private IReadOnlyList<(string, string, string)> Feeds(PageFacts page) => (page.FeedPath ?? site.With(PageTemplate.News)?.Path) is not { } path
        ? []
        : [("application/rss+xml", site.Words["site.rss-title"], $"{path}/feed.xml"),
            ("application/atom+xml", site.Words["site.atom-title"], $"{path}/atom.xml"),
            ("application/feed+json", site.Words["site.json-title"], $"{path}/feed.json")];
}
