namespace ClusterIt.Theming.Views;

/// <summary>The archive of posts, whole or narrowed to a category or a year.</summary>
public sealed record NewsView : PageView
{
    public required IReadOnlyList<PostCard> Posts { get; init; }

    public required Pager Pager { get; init; }

    public required IReadOnlyList<Link> Categories { get; init; }

    public required IReadOnlyList<Link> Years { get; init; }

    /// <summary>"Pressemitteilung" or "2026" when the archive is narrowed; otherwise empty.</summary>
    public string Narrowed { get; init; } = "";

    public IReadOnlyList<Link> FeedLinks { get; init; } = [];
}
