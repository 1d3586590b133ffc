namespace ClusterIt.Cms.Content;

/// <summary>What came of putting two texts together.</summary>
/// <param name="Body">Both; where they clash, the first.</param>
/// <param name="Clashes">Where both have written something different: the field, or the block as <c>blocks[…]</c>.</param>
public sealed record MergedBody(Body Body, IReadOnlyList<string> Clashes);
