using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Events;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Groups;
using ClusterIt.Cms.Organisations;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Cms.Showcases;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>Pages of the tree, with what their template adds.</summary>
internal sealed class PageViews(
    PublishedContent published, PublishedPosts posts, PublishedEvents events, PublishedOrganisations members,
    PublishedShowcases showcases, PublishedFigures figures, BlockContexts contexts, BlockViews blocks, Cards cards)
{
    private const int TopicDoors = 6;
    private const int NewsOnHome = 4;
    private const int EventsOnHome = 3;
    private const int MembersOnHome = 8;
    private const int ShowcasesOnHome = 3;

    public async Task<PageView> MakeAsync(SiteContext site, Live<Page> page, CancellationToken ct)
    {
        if (page.Body.Template is PageTemplate.Start)
            return await StartAsync(site, page, ct);
        if (page.Body.Template is PageTemplate.Figures)
            return await FiguresAsync(site, page, ct);
        var view = await FillAsync(site, page, Facts(site, page), new PageView { Frame = null!, Template = "", Title = "" }, ct);
        return page.Body.Template switch
        {
            PageTemplate.Groups => view with { Groups = await GroupsAsync(site, ct) },
            PageTemplate.Figures or PageTemplate.Standard or PageTemplate.Topics or PageTemplate.Goals or PageTemplate.Contact or PageTemplate.Form or PageTemplate.Legal
                or PageTemplate.News or PageTemplate.Events or PageTemplate.Members or PageTemplate.Showcases or PageTemplate.Start => view,
        };
    }

    /// <summary>What is common to all templates, filled into the view of one of them.</summary>
    public async Task<TView> FillAsync<TView>(SiteContext site, Live<Page> page, PageFacts facts, TView view, CancellationToken ct)
        where TView : PageView
    {
        var context = await contexts.ReadAsync(site, page.Id, ct);
        var body = page.Body;
        return view with
        {
            Frame = new FrameViews(site).Make(facts with { Image = context.Pictures.Of(body.Picture) }),
            Template = ChoiceNames.Of(body.Template),
            Title = site.Set(body.Title),
            Kicker = site.Set(body.Kicker),
            Standfirst = site.Set(body.Standfirst),
            Picture = context.Pictures.Of(body.Picture),
            Blocks = await blocks.MakeAsync(body.Blocks, context, ct),
            Margin = await blocks.MakeAsync(body.Margin, context, ct),
            TextStatus = site.Set(body.TextStatus),
            TranslationNote = site.Set(body.TranslationNote),
            Children = [.. site.Below(site.Pages.Find(page.Id)).Where(child => child.InMenu).Select(new CardViews(site, context.Pictures).Page)],
        };
    }

    public static PageFacts Facts(SiteContext site, Live<Page> page)
    {
        var node = site.Pages.Find(page.Id);
        return new PageFacts
        {
            Title = page.Body.Title,
            ShortTitle = page.Body.MenuLabel.Length > 0 ? page.Body.MenuLabel : page.Body.Title,
            Description = page.Body.Summary,
            Node = node,
            Above = node is null ? [] : [.. node.Upwards()],
            Translations = [.. site.Pages.Translations(page.TranslationGroup).Select(other => (other.Language, other.Path))],
            NoIndex = page.Body.HiddenFromSearchEngines,
            Thing = Thing(site, page),
        };
    }

    private static JsonObject? Thing(SiteContext site, Live<Page> page) => page.Body.Template is PageTemplate.Contact
        ? new JsonObject { ["@type"] = "ContactPage", ["url"] = site.Absolute(page.Path!), ["about"] = JsonLd.OrganisationRef(site) }
        : null;

    private async Task<PageView> StartAsync(SiteContext site, Live<Page> page, CancellationToken ct)
    {
        var perLand = await members.PerLandAsync(Languages.German, ct);
        var directory = site.Pages.With(PageTemplate.Members, Languages.German)?.Path;
        var german = site.IsGerman;
        return await FillAsync(site, page, Facts(site, page), new StartView
        {
            Frame = null!,
            Template = "",
            Title = "",
            Topics = [.. site.Below(site.With(PageTemplate.Topics)).Take(TopicDoors).Select(new CardViews(site, new PictureViews(NoMedia)).Page)],
            AllTopics = site.LinkTo(PageTemplate.Topics, "site.all-topics"),
            News = german ? await cards.PostsAsync(site, await posts.NewestAsync(site.Language, NewsOnHome, ct), ct) : [],
            AllNews = site.LinkTo(PageTemplate.News, "site.all-news"),
            Events = german ? await cards.EventsAsync(site, await events.NextAsync(site.Language, EventsOnHome, ct), ct) : [],
            AllEvents = site.LinkTo(PageTemplate.Events, "site.all-events"),
            Members = german ? await cards.MembersAsync(site, await members.FirstAsync(site.Language, MembersOnHome, ct), ct) : [],
            AllMembers = site.LinkTo(PageTemplate.Members, "site.all-members"),
            Showcases = german ? await cards.ShowcasesAsync(site, await showcases.NewestAsync(site.Language, ShowcasesOnHome, ct), ct) : [],
            AllShowcases = site.LinkTo(PageTemplate.Showcases, "site.all-showcases"),
            Lands = LandCounts.Of(site, perLand, directory ?? site.Path, new MemberFilter()),
        }, ct);
    }

    private static readonly Dictionary<Guid, Cms.Media.MediaItem> NoMedia = [];

    private async Task<PageView> FiguresAsync(SiteContext site, Live<Page> page, CancellationToken ct)
    {
        var shown = await figures.AllAsync(ct);
        var facts = Facts(site, page) with { Thing = FigureViews.Dataset(site, page, shown) };
        return await FillAsync(site, page, facts, new PageView
        {
            Frame = null!,
            Template = "",
            Title = "",
            Figures = new FigureViews(site, await contexts.SourcesAsync(shown, ct)).Of(shown),
            Downloads = Downloads(site),
        }, ct);
    }

    private static IReadOnlyList<Link> Downloads(SiteContext site) =>
        [new Link($"{site.Path}.csv", site.Words["site.figures-csv"]), new Link($"{site.Path}.json", site.Words["site.figures-json"])];

    private async Task<IReadOnlyList<GroupCard>> GroupsAsync(SiteContext site, CancellationToken ct) =>
        [.. (await published.AllAsync<Group>(Languages.German, ct)).Select(new CardViews(site, new PictureViews(NoMedia)).Group)];
}
