using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>Several pictures.</summary>
[BlockType("gallery")]
public sealed record GalleryBlock : Block
{
    [TextField(Max = 110)]
    public string Heading { get; init; } = "";

    [ListField(Required = true, Max = 40)]
    public IReadOnlyList<GalleryImage> Images { get; init; } = [];
}
