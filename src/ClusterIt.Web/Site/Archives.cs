using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>What posts, events, members, showcases and groups have in common: the page that they live under.</summary>
internal static class Archives
{
    public static Link Of(SiteContext site, Guid? parentId, PageTemplate template)
    {
        var page = (parentId is { } id ? site.Pages.Find(id) : null) ?? site.With(template);
        return page is null ? new Link(Languages.Home(site.Language), site.Words["site.home"]) : new Link(page.Path, site.Set(page.MenuLabel));
    }

    public static PageFacts Facts<TBody>(SiteContext site, Live<TBody> content, Link archive) where TBody : ArticleBody
    {
        var parent = content.ParentId is { } id ? site.Pages.Find(id) : site.Pages.Nodes.FirstOrDefault(node => node.Path == archive.Href);
        return new PageFacts
        {
            Title = content.Body.Title,
            ShortTitle = content.Body.Title,
            Description = content.Body.Summary,
            Above = parent is null ? [] : [.. parent.Upwards()],
            Translations = [(site.Language, content.Path!), .. site.Elsewhere],
        };
    }
}
