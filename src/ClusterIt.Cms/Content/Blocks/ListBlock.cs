using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>The newest posts, the next events, members, showcases or the pages below.</summary>
[BlockType("list")]
public sealed record ListBlock : Block
{
    [TextField(Max = 110)]
    public string Heading { get; init; } = "";

    [ChoiceField(Required = true)]
    public ListOf Of { get; init; }

    [NumberField(Min = 1, Max = 24)]
    public int Count { get; init; } = 3;

    /// <summary>Only content with one of these topics; empty means all.</summary>
    [TagsField]
    public IReadOnlyList<string> Topics { get; init; } = [];
}
