using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>Figures, each shown with its date and source; the numbers themselves live in one place.</summary>
[BlockType("figures")]
public sealed record FiguresBlock : Block
{
    [TextField(Max = 110)]
    public string Heading { get; init; } = "";

    [ReferenceField("figure", Required = true)]
    public IReadOnlyList<Guid> Figures { get; init; } = [];
}
