namespace ClusterIt.Cms.Content.Fields;

/// <summary>A decimal or whole number within bounds, both included.</summary>
public sealed class NumberFieldAttribute() : FieldAttribute(FieldKind.Number)
{
    public double Min { get; init; } = double.MinValue;

    public double Max { get; init; } = double.MaxValue;

    /// <summary>A year in which something has happened: this one at the latest.</summary>
    public bool IsPastYear { get; init; }
}
