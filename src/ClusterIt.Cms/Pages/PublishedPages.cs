using ClusterIt.Cms.Content;

namespace ClusterIt.Cms.Pages;

/// <summary>The public pages as a tree.</summary>
public sealed class PublishedPages(PublishedContent published)
{
    public async Task<PageTree> TreeAsync(CancellationToken ct)
    {
        var pages = PublishedContent.InOrder(await published.ReadAsync<Page>(published.Visible<Page>(), ct));
        var nodes = pages.ToDictionary(page => page.Id, Node);
        var children = pages.Where(page => page.ParentId is not null).ToLookup(page => page.ParentId!.Value, page => nodes[page.Id]);
        foreach (var node in nodes.Values)
        {
            node.Children = [.. children[node.Id]];
            foreach (var child in node.Children)
                child.Parent = node;
        }
        return new PageTree([.. nodes.Values.Where(node => node.Parent is null).SelectMany(Downwards)]);
    }

    private static PageNode Node(Live<Page> page) => new()
    {
        Id = page.Id,
        TranslationGroup = page.TranslationGroup,
        Language = page.Language,
        Path = page.Path!,
        Title = page.Body.Title,
        MenuLabel = page.Body.MenuLabel.Length > 0 ? page.Body.MenuLabel : page.Body.Title,
        Kicker = page.Body.Kicker,
        Teaser = page.Body.Teaser,
        Template = page.Body.Template,
        InMenu = page.Body.InMenu,
        HiddenFromSearchEngines = page.Body.HiddenFromSearchEngines,
        PublishedAt = page.PublishedAt,
    };

    private static IEnumerable<PageNode> Downwards(PageNode node) => node.Children.SelectMany(Downwards).Prepend(node);
}
