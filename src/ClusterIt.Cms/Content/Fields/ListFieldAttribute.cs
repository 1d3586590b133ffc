namespace ClusterIt.Cms.Content.Fields;

/// <summary>A list of small records whose own properties are fields.</summary>
public sealed class ListFieldAttribute() : FieldAttribute(FieldKind.List)
{
    public int Max { get; init; } = 100;
}
