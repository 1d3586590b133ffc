namespace ClusterIt.Cms.Posts;

/// <summary>What lists of posts filter and sort by; written when a post is published.</summary>
public sealed class PostEntry
{
    public required Guid ContentId { get; init; }

    public required string Language { get; init; }

    public required DateOnly Date { get; init; }

    public required PostCategory Category { get; init; }
}
