using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>One organ.</summary>
public sealed record StructureLevel
{
    [TextField(Required = true, Max = 80)]
    public string Title { get; init; } = "";

    [TextField(Max = 300)]
    public string Text { get; init; } = "";
}
