namespace ClusterIt.Cms.Content.Fields;

/// <summary>Day and time on the clocks of Europe/Berlin (<see cref="DateTime"/> of unspecified kind).</summary>
public sealed class MomentFieldAttribute() : FieldAttribute(FieldKind.Moment);
