namespace ClusterIt.Theming.Views;

/// <summary>A showcase in a list.</summary>
public sealed record ShowcaseCard
{
    public required string Href { get; init; }

    public required string Title { get; init; }

    public required string Teaser { get; init; }

    public required string Organisation { get; init; }

    public required string Land { get; init; }

    public required string LandKey { get; init; }

    public Picture? Picture { get; init; }

    /// <summary>"38 %" with its label, where the entry has one.</summary>
    public string ResultFigure { get; init; } = "";

    public string ResultFigureLabel { get; init; } = "";

    public bool IsSample { get; init; }
}
