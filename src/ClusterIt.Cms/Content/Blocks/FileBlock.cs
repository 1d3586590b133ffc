using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>A file to download; the link names its kind and size.</summary>
[BlockType("file")]
public sealed record FileBlock : Block
{
    [TextField(Required = true, Max = 160)]
    public string Title { get; init; } = "";

    [FileField(Required = true)]
    public Guid? File { get; init; }

    [TextField(Max = 300)]
    public string Note { get; init; } = "";
}
