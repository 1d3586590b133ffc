namespace ClusterIt.Theming.Blocks;

/// <summary>Several pictures.</summary>
public sealed record GalleryBlock : BlockView
{
    public override string View => "Gallery";

    public string Heading { get; init; } = "";

    public required IReadOnlyList<GalleryPicture> Pictures { get; init; }
}
