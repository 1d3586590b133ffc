namespace ClusterIt.Cms.Posts;

/// <summary>
/// How many posts a month has. The database keeps it itself, by triggers on the posts' entries, so that the archive knows its
/// years and on which month a numbered page begins without walking over the posts before it.
/// </summary>
public sealed class PostCount
{
    public required string Language { get; init; }

    public required PostCategory Category { get; init; }

    public required int Year { get; init; }

    /// <summary>From 1.</summary>
    public required int Month { get; init; }

    public required int Count { get; init; }
}
