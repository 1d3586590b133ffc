using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>Goals, each leading to the page that carries it.</summary>
[BlockType("goals")]
public sealed record GoalsBlock : Block
{
    [TextField(Max = 110)]
    public string Heading { get; init; } = "";

    [ListField(Required = true, Max = 24)]
    public IReadOnlyList<Goal> Goals { get; init; } = [];
}
