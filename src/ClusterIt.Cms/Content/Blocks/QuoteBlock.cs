using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>A sentence somebody said or wrote.</summary>
[BlockType("quote")]
public sealed record QuoteBlock : Block
{
    [TextField(Required = true, Max = 600)]
    public string Text { get; init; } = "";

    /// <summary>Who said it, with function.</summary>
    [TextField(Max = 160)]
    public string Attribution { get; init; } = "";
}
