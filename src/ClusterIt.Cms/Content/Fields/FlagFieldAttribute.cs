namespace ClusterIt.Cms.Content.Fields;

/// <summary>Yes or no.</summary>
public sealed class FlagFieldAttribute() : FieldAttribute(FieldKind.Flag);
