namespace ClusterIt.Theming.Blocks;

/// <summary>A table of data.</summary>
public sealed record TableBlock : BlockView
{
    public override string View => "Table";

    public required string Caption { get; init; }

    public bool RowHeaders { get; init; }

    public required IReadOnlyList<string> Header { get; init; }

    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }
}
