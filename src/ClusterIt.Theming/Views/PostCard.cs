namespace ClusterIt.Theming.Views;

/// <summary>A post in a list.</summary>
public sealed record PostCard
{
    public required string Href { get; init; }

    public required string Title { get; init; }

    public required string Teaser { get; init; }

    public required Day Date { get; init; }

    public required string Category { get; init; }

    public Picture? Picture { get; init; }

    /// <summary>An invented example.</summary>
    public bool IsSample { get; init; }
}
