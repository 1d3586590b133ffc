namespace ClusterIt.Cms.Content.Fields;

/// <summary>A calendar day (<see cref="DateOnly"/>).</summary>
public sealed class DateFieldAttribute() : FieldAttribute(FieldKind.Date);
