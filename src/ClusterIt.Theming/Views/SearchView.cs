namespace ClusterIt.Theming.Views;

/// <summary>The search with what it found.</summary>
public sealed record SearchView : SiteView
{
    public required string Title { get; init; }

    /// <summary>What was typed.</summary>
    public required string Query { get; init; }

    /// <summary>"5 Treffer für …"; empty where nothing was typed.</summary>
    public required string CountText { get; init; }

    public required IReadOnlyList<SearchResult> Results { get; init; }

    /// <summary>The same search, narrowed to one kind; empty where all hits are of one kind.</summary>
    public required IReadOnlyList<Link> Kinds { get; init; }

    /// <summary>Other words that find something, where these find nothing.</summary>
    public Link? Suggestion { get; init; }

    /// <summary>Where to go instead.</summary>
    public required IReadOnlyList<Link> Onward { get; init; }

    public required Pager Pager { get; init; }
}
