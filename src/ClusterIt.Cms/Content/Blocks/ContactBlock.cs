using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>Address, phone and mail of the office, from the settings.</summary>
[BlockType("contact")]
public sealed record ContactBlock : Block
{
    [TextField(Max = 110)]
    public string Heading { get; init; } = "";

    [TextField(Max = 300)]
    public string Text { get; init; } = "";
}
