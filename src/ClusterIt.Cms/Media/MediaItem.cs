namespace ClusterIt.Cms.Media;

/// <summary>A file of the media library. Its bytes lie in the store under their hash.</summary>
public sealed class MediaItem
{
    public required Guid Id { get; init; }

    public required string FileName { get; set; }

    /// <summary>From the file's first bytes, never from its name.</summary>
    public required string ContentType { get; set; }

    /// <summary>SHA-256 of the file as it was handed in, in lower-case hex.</summary>
    public required string Hash { get; set; }

    /// <summary>SHA-256 of what the public gets; another than <see cref="Hash"/> for drawings, which are cleaned. Pictures are never served themselves, only their renditions.</summary>
    public required string ShownHash { get; set; }

    /// <summary>Bytes, as handed in.</summary>
    public required long Size { get; set; }

    /// <summary>Pixels as it is seen, the right way up; null for files that are no picture.</summary>
    public int? Width { get; set; }

    public int? Height { get; set; }

    /// <summary>More than 1 for an animation.</summary>
    public int Frames { get; set; } = 1;

    public bool HasAlpha { get; set; }

    /// <summary>An animation is shown moving; otherwise its first frame stands for it.</summary>
    public bool Moves { get; set; }

    /// <summary>What the picture shows; the default for its alternative text.</summary>
    public string Alt { get; set; } = "";

    public string Author { get; set; } = "";

    public string Licence { get; set; } = "";

    public string Source { get; set; } = "";

    /// <summary>Words of the office by which files that belong together are found; <see cref="MediaTags"/> writes them in one way.</summary>
    public IReadOnlyList<string> Tags { get; set; } = [];

    /// <summary>When it was put into the trash (UTC): nobody is shown it or offered it, and its addresses answer 410. Null outside.</summary>
    public DateTime? TrashedAt { get; set; }

    public int Version { get; set; }

    public DateTime CreatedAt { get; init; }

    public bool IsPicture => Width is not null;

    /// <summary>Whoever made a picture is to be named, and must have allowed that it is shown (§§ 13, 19a UrhG).</summary>
    public static bool HasRights(string author, string licence) => !string.IsNullOrWhiteSpace(author) && !string.IsNullOrWhiteSpace(licence);

    public bool IsDrawing => ContentType == FileFormat.Svg;
}
