namespace ClusterIt.Cms.Topics;

/// <summary>That published content carries a topic.</summary>
public sealed class TopicEntry
{
    public required Guid ContentId { get; init; }

    public required string Topic { get; init; }

    public required string Type { get; init; }

    /// <summary>A post's date, so that the newest ones with a topic need no look at the others; null for what has none.</summary>
    public DateOnly? Date { get; init; }
}
