namespace ClusterIt.Cms.Pages;

/// <summary>A public page in the tree: what menus, breadcrumbs and doors need, without its text.</summary>
public sealed class PageNode
{
    public required Guid Id { get; init; }

    public required Guid TranslationGroup { get; init; }

    public required string Language { get; init; }

    public required string Path { get; init; }

    public required string Title { get; init; }

    public required string MenuLabel { get; init; }

    public required string Kicker { get; init; }

    public required string Teaser { get; init; }

    public required PageTemplate Template { get; init; }

    public required bool InMenu { get; init; }

    public required bool HiddenFromSearchEngines { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime PublishedAt { get; init; }

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
