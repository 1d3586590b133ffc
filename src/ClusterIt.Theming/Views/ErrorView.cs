namespace ClusterIt.Theming.Views;

/// <summary>Not found (404), gone (410) or a fault of ours (500), with ways onward.</summary>
public sealed record ErrorView : SiteView
{
    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    /// <summary>What the address was about, for the search's field; often empty.</summary>
    public required string SearchWords { get; init; }

    public required IReadOnlyList<Link> Onward { get; init; }
}
