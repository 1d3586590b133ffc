using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>Running text with headings, lists and links.</summary>
[BlockType("text")]
public sealed record TextBlock : Block
{
    [MarkdownField(Required = true)]
    public string Markdown { get; init; } = "";
}
