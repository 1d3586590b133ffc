namespace ClusterIt.Cms.Media;

/// <summary>What a media item showed before it was replaced, so that an address somebody kept leads to what it shows now.</summary>
public sealed class EarlierFile
{
    /// <summary>The earlier <see cref="MediaItem.ShownHash"/>.</summary>
    public required string Hash { get; init; }

    public required Guid MediaId { get; set; }
}
