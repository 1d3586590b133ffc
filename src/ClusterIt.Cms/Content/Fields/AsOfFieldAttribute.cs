namespace ClusterIt.Cms.Content.Fields;

/// <summary>The date a statement holds for, as exact as its source (<see cref="PartialDate"/>); never in the future.</summary>
public sealed class AsOfFieldAttribute() : FieldAttribute(FieldKind.AsOf);
