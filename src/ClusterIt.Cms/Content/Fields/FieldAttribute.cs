namespace ClusterIt.Cms.Content.Fields;

/// <summary>
/// Declares a property of a body, a block or a list item as a field. Everything else about the field (form, check,
/// schema, search text, references, import, export) is derived from this one declaration.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public abstract class FieldAttribute(FieldKind kind) : Attribute
{
    public FieldKind Kind { get; } = kind;

    /// <summary>Publishing asks for a value; saving a draft never does.</summary>
    public bool Required { get; init; }

    /// <summary>The field's words are found by the site's search.</summary>
    public bool Searchable { get; init; }

    /// <summary>Stands in the editor beside the words rather than among them.</summary>
    public bool Aside { get; init; }

    /// <summary>For the office alone: the field is not in the public JSON.</summary>
    public bool Internal { get; init; }
}
