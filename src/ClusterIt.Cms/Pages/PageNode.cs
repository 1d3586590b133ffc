namespace ClusterIt.Cms.Pages;

/// <summary>A public page in the tree: what menus, breadcrumbs and doors need, without its text.</summary>
public sealed class PageNode
{
    public required Guid Id { get; init; }

    public required Guid TranslationGroup { get; init; }

    public required string Language { get; init; }

    public required string Path { get; init; }

    public required int Position { get; init; }

    /// <summary>The revision that its words are taken from.</summary>
    public required Guid RevisionId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime PublishedAt { get; init; }

    public required PageSummary Summary { get; init; }

    public string Title => Summary.Title;

    public string MenuLabel => Summary.MenuLabel;

    public string Kicker => Summary.Kicker;

    public string Teaser => Summary.Teaser;

    public PageTemplate Template => Summary.Template;

    public bool InMenu => Summary.InMenu;

    public bool HiddenFromSearchEngines => Summary.HiddenFromSearchEngines;

    /// <summary>Null at the top and for a home page.</summary>
    public PageNode? Parent { get; internal set; }

    /// <summary>In the order of the tree.</summary>
    public IReadOnlyList<PageNode> Children { get; internal set; } = [];

    public bool IsHome => Path == Content.Languages.Home(Language);

    /// <summary>The page itself first, then the one above, up to the top.</summary>
    public IEnumerable<PageNode> Upwards()
    {
        for (var node = this; node is not null; node = node.Parent)
            yield return node;
    }
}
