namespace ClusterIt.Cms.Content.Fields;

/// <summary>Keys of the site's topics.</summary>
public sealed class TagsFieldAttribute() : FieldAttribute(FieldKind.Tags);
