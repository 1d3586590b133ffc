namespace ClusterIt.Cms.Media;

/// <summary>A file of the media library. Its bytes lie in the store under their hash.</summary>
public sealed class MediaItem
{
    public required Guid Id { get; init; }

    public required string FileName { get; set; }

    /// <summary>From the file's first bytes, never from its name.</summary>
    public required string ContentType { get; set; }

    /// <summary>SHA-256 in lower-case hex.</summary>
    public required string Hash { get; set; }

    /// <summary>Bytes.</summary>
    public required long Size { get; set; }

    /// <summary>Pixels; null for files that are no picture.</summary>
    public int? Width { get; set; }

    public int? Height { get; set; }

    /// <summary>What the picture shows; the default for its alternative text.</summary>
    public string Alt { get; set; } = "";

    public string Author { get; set; } = "";

    public string Licence { get; set; } = "";

    public string Source { get; set; } = "";

    public int Version { get; set; }

    public DateTime CreatedAt { get; init; }
}
