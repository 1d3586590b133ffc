namespace ClusterIt.Theming.Blocks;

/// <summary>Organs from top to bottom.</summary>
public sealed record StructureBlock : BlockView
{
    public override string View => "Structure";

    public string Heading { get; init; } = "";

    public required IReadOnlyList<(string Title, string Text)> Levels { get; init; }
}
