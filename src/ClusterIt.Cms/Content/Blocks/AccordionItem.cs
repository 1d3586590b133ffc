using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>One part of an accordion.</summary>
public sealed record AccordionItem
{
    [TextField(Required = true, Max = 160)]
    public string Title { get; init; } = "";

    [BlocksField(Required = true)]
    public IReadOnlyList<Block> Blocks { get; init; } = [];
}
