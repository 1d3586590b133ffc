namespace ClusterIt.Cms.Topics;

/// <summary>That published content carries a topic.</summary>
public sealed class TopicEntry
{
    public required Guid ContentId { get; init; }

    public required string Topic { get; init; }

    public required string Type { get; init; }
}
