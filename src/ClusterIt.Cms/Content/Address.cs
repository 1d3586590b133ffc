namespace ClusterIt.Cms.Content;

/// <summary>
/// A path under which a piece of content is or was found. Paths are never forgotten: an old one answers with one
/// redirect to where the content is now, and one whose content is gone answers 410.
/// </summary>
public sealed class Address
{
    public required string Path { get; init; }

    /// <summary>Null when the content was deleted for good.</summary>
    public Guid? ContentId { get; set; }

    public bool IsCurrent { get; set; }

    public DateTime Since { get; init; }
}
