using ClusterIt.Theming.Blocks;

namespace ClusterIt.Theming.Views;

/// <summary>A page of the tree. The start, topics, figures, goals, groups, contact, form and legal templates add lists to it.</summary>
public record PageView : SiteView
{
    /// <summary>Which template the page asks for: <c>standard</c>, <c>start</c>, <c>topics</c>, <c>figures</c> and so on.</summary>
    public required string Template { get; init; }

    public required string Title { get; init; }

    public string Kicker { get; init; } = "";

    public string Standfirst { get; init; } = "";

    public Picture? Picture { get; init; }

    public IReadOnlyList<BlockView> Blocks { get; init; } = [];

    public IReadOnlyList<BlockView> Margin { get; init; } = [];

    /// <summary>Which edition the text comes from.</summary>
    public string TextStatus { get; init; } = "";

    public string TranslationNote { get; init; } = "";

    /// <summary>The pages below, as doors; filled for the topics template and where a page has children.</summary>
    public IReadOnlyList<PageCard> Children { get; init; } = [];

    /// <summary>Filled for the figures template.</summary>
    public IReadOnlyList<FigureView> Figures { get; init; } = [];

    /// <summary>Figures as files, for the figures template.</summary>
    public IReadOnlyList<Link> Downloads { get; init; } = [];

    /// <summary>Filled for the groups template.</summary>
    public IReadOnlyList<GroupCard> Groups { get; init; } = [];
}
