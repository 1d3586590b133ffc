using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>Parts that open and close; they are open in print.</summary>
[BlockType("accordion")]
public sealed record AccordionBlock : Block
{
    [TextField(Max = 110)]
    public string Heading { get; init; } = "";

    [ListField(Required = true, Max = 40)]
    public IReadOnlyList<AccordionItem> Items { get; init; } = [];
}
