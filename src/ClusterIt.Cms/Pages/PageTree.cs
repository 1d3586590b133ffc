using System.Collections.Frozen;

namespace ClusterIt.Cms.Pages;

/// <summary>All public pages, immutable; swapped as a whole after a publication.</summary>
public sealed class PageTree
{
    private readonly FrozenDictionary<Guid, PageNode> byId;
    private readonly ILookup<Guid, PageNode> byGroup;

    internal PageTree(IReadOnlyList<PageNode> nodes)
    {
        Nodes = nodes;
        byId = nodes.ToFrozenDictionary(node => node.Id);
        byGroup = nodes.ToLookup(node => node.TranslationGroup);
    }

    /// <summary>In the order of the tree, each page before its children.</summary>
    public IReadOnlyList<PageNode> Nodes { get; }

    public PageNode? Find(Guid id) => byId.GetValueOrDefault(id);

    public PageNode? Home(string language) => Nodes.FirstOrDefault(node => node.IsHome && node.Language == language);

    /// <summary>The pages at the top of a language, the home page aside.</summary>
    public IEnumerable<PageNode> Top(string language) =>
        Nodes.Where(node => node.Language == language && node.Parent is null && !node.IsHome);

    /// <summary>What the main menu of a language leads to.</summary>
    public IEnumerable<PageNode> MainMenu(string language) => Top(language).Where(node => node.InMenu);

    /// <summary>What stands at the foot of every page of a language: contact first, then what the law asks for.</summary>
    public IEnumerable<PageNode> Footer(string language) => Nodes
        .Where(node => node.Language == language && node.Template is (PageTemplate.Contact or PageTemplate.Legal))
        .OrderBy(node => node.Template is PageTemplate.Contact ? 0 : 1);

    /// <summary>The page with a template that a language has once, such as the one under which posts live.</summary>
    public PageNode? With(PageTemplate template, string language) =>
        Nodes.FirstOrDefault(node => node.Template == template && node.Language == language);

    /// <summary>The same thing in each language it exists in.</summary>
    public IEnumerable<PageNode> Translations(Guid group) => byGroup[group];
}
