namespace ClusterIt.Cms.Content.Fields;

/// <summary>A calendar day (<see cref="DateOnly"/>).</summary>
public sealed class DateFieldAttribute() : FieldAttribute(FieldKind.Date)
{
    /// <summary>Something has happened on this day: today at the latest.</summary>
    public bool IsPast { get; init; }
}
