namespace ClusterIt.Theming.Blocks;

/// <summary>Goals with the pages that carry them.</summary>
public sealed record GoalsBlock : BlockView
{
    public override string View => "Goals";

    public string Heading { get; init; } = "";

    public required IReadOnlyList<GoalView> Goals { get; init; }
}
