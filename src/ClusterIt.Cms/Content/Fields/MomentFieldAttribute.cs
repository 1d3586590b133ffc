namespace ClusterIt.Cms.Content.Fields;

/// <summary>Day and time on the clocks of Europe/Berlin (<see cref="DateTime"/> of unspecified kind).</summary>
public sealed class MomentFieldAttribute() : FieldAttribute(FieldKind.Moment)
{
    /// <summary>A day without a time is not enough in a file: read as its first minute, it would shut out the day that was named.</summary>
    public bool NeedsTime { get; init; }
}
