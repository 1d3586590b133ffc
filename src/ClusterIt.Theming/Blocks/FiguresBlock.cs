using ClusterIt.Theming.Views;

namespace ClusterIt.Theming.Blocks;

/// <summary>Figures with date and source.</summary>
public sealed record FiguresBlock : BlockView
{
    public override string View => "Figures";

    public string Heading { get; init; } = "";

    /// <summary>Words of the interface in the page's language.</summary>
    public required IWords Words { get; init; }

    public required IReadOnlyList<FigureView> Figures { get; init; }

    /// <summary>The figures page, where the language has one.</summary>
    public Link? All { get; init; }
}
