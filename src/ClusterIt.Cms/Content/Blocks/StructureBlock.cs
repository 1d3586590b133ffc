using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>The organs of an organisation from top to bottom: a diagram that reads as a list.</summary>
[BlockType("structure")]
public sealed record StructureBlock : Block
{
    [TextField(Max = 110)]
    public string Heading { get; init; } = "";

    [ListField(Required = true, Max = 12)]
    public IReadOnlyList<StructureLevel> Levels { get; init; } = [];
}
