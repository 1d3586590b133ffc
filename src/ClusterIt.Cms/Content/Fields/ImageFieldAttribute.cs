namespace ClusterIt.Cms.Content.Fields;

/// <summary>A picture in use: media, alternative text or "decorative", focal point. The alternative text is found by the search.</summary>
public sealed class ImageFieldAttribute : FieldAttribute
{
    public ImageFieldAttribute() : base(FieldKind.Image) => Searchable = true;
}
