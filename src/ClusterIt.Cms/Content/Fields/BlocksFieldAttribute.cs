namespace ClusterIt.Cms.Content.Fields;

/// <summary>An ordered list of blocks.</summary>
public sealed class BlocksFieldAttribute() : FieldAttribute(FieldKind.Blocks);
