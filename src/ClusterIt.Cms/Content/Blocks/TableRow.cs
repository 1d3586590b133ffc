using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>One row of a table.</summary>
public sealed record TableRow
{
    [TextField(Max = 500)]
    public IReadOnlyList<string> Cells { get; init; } = [];
}
