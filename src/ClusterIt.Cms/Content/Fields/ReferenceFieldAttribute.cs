namespace ClusterIt.Cms.Content.Fields;

/// <summary>Points at other content of one type: a single identifier, or a list of them.</summary>
/// <param name="type">The key of the content type pointed at, such as <c>organisation</c>.</param>
public sealed class ReferenceFieldAttribute(string type) : FieldAttribute(FieldKind.Reference)
{
    public string Type { get; } = type;
}
