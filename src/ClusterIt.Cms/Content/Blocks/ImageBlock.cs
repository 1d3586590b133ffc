using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>A picture with caption.</summary>
[BlockType("image")]
public sealed record ImageBlock : Block
{
    [ImageField(Required = true)]
    public ImageUse? Image { get; init; }

    [TextField(Max = 300)]
    public string Caption { get; init; } = "";
}
