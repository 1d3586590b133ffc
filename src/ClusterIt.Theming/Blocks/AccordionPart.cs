namespace ClusterIt.Theming.Blocks;

/// <summary>One part of an accordion.</summary>
public sealed record AccordionPart(string Title, IReadOnlyList<BlockView> Blocks);
