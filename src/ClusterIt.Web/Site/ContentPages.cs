using ClusterIt.Cms.Content;
using ClusterIt.Cms.Events;
using ClusterIt.Cms.Groups;
using ClusterIt.Cms.Organisations;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Cms.Showcases;
using ClusterIt.Theming.Views;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewEngines;

namespace ClusterIt.Web.Site;

/// <summary>The page of a piece of content: for visitors, and before that for the office.</summary>
internal sealed class ContentPages(ICompositeViewEngine engine, PublishedPaths paths)
{
    /// <param name="visit">The request.</param>
    /// <param name="content">What is shown.</param>
    /// <param name="action">Whose views are looked for; its query filters and turns pages.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Null when the page cannot be shown for want of what it belongs to.</returns>
    public async Task<ThemePage?> MakeAsync(SiteVisit visit, Live<Body> content, ActionContext action, CancellationToken ct)
    {
        if (content.Body is Page)
            return await PageAsync(visit, content.As<Page>(), action, ct);
        visit.Site.Elsewhere = [.. (await paths.OfGroupAsync(content.TranslationGroup, ct)).Where(path => path.Language != content.Language).Select(path => (path.Language, path.Path))];
        return await ArticleAsync(visit, content, ct);
    }

    private static async Task<ThemePage?> ArticleAsync(SiteVisit visit, Live<Body> content, CancellationToken ct) => content.Body switch
    {
        Post => new ThemePage("Post", await visit.Views<PostViews>().MakeAsync(visit.Site, content.As<Post>(), ct)),
        Event => new ThemePage("Event", await visit.Views<EventViews>().MakeAsync(visit.Site, content.As<Event>(), ct)),
        Organisation => new ThemePage("Member", await visit.Views<MemberViews>().MakeAsync(visit.Site, content.As<Organisation>(), ct)),
        Showcase => await visit.Views<ShowcaseViews>().MakeAsync(visit.Site, content.As<Showcase>(), ct) is { } showcase ? new ThemePage("Showcase", showcase) : null,
        Group => new ThemePage("Group", await visit.Views<GroupViews>().MakeAsync(visit.Site, content.As<Group>(), ct)),
        _ => throw new InvalidOperationException($"{content.Type} has an address and no page."),
    };

    private async Task<ThemePage> PageAsync(SiteVisit visit, Live<Page> page, ActionContext action, CancellationToken ct)
    {
        var query = action.HttpContext.Request.Query;
        var number = Pagers.Number(query);
        return page.Body.Template switch
        {
            PageTemplate.News => new ThemePage("News", await visit.Views<NewsViews>().MakeAsync(visit.Site, page, null, null, number, ct)),
            PageTemplate.Events => new ThemePage("Events", await visit.Views<EventViews>().ListAsync(visit.Site, page, past: false, number, ct)),
            PageTemplate.Members => new ThemePage("Members", await visit.Views<MemberViews>().ListAsync(visit.Site, page, MemberQuery.Read(query, visit.Site.Settings.Topics), number, ct)),
            PageTemplate.Showcases => new ThemePage("Showcases", await ShowcasesAsync(visit, page, query, number, ct)),
            PageTemplate.Standard or PageTemplate.Start or PageTemplate.Topics or PageTemplate.Figures or PageTemplate.Goals or PageTemplate.Groups
                or PageTemplate.Contact or PageTemplate.Form or PageTemplate.Legal => PageOf(page.Body.Template, await visit.Views<PageViews>().MakeAsync(visit.Site, page, ct), action),
        };
    }

    private static Task<ShowcasesView> ShowcasesAsync(SiteVisit visit, Live<Page> page, IQueryCollection query, int number, CancellationToken ct)
    {
        var filter = MemberQuery.Read(query, visit.Site.Settings.Topics);
        return visit.Views<ShowcaseViews>().ListAsync(visit.Site, page, filter.Land, filter.Topic, number, ct);
    }

    /// <summary>A template without a view of its own in the theme is shown by the theme's "Page".</summary>
    private ThemePage PageOf(PageTemplate template, PageView view, ActionContext action)
    {
        var name = template.ToString();
        return new ThemePage(engine.FindView(action, name, isMainPage: true).Success ? name : "Page", view);
    }
}
