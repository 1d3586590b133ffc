namespace ClusterIt.Cms.Content.Fields;

/// <summary>Keys of the site's topics; the topics' names are found by the search.</summary>
public sealed class TagsFieldAttribute : FieldAttribute
{
    public TagsFieldAttribute() : base(FieldKind.Tags) => Searchable = true;
}
