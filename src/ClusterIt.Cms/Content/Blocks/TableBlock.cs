using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>A table of data with a header row.</summary>
[BlockType("table")]
public sealed record TableBlock : Block
{
    [TextField(Required = true, Max = 200)]
    public string Caption { get; init; } = "";

    /// <summary>The first cell of each row names the row.</summary>
    [FlagField]
    public bool RowHeaders { get; init; }

    /// <summary>The header row first; every row has as many cells as the header.</summary>
    [ListField(Required = true, Max = 200)]
    public IReadOnlyList<TableRow> Rows { get; init; } = [];
}
