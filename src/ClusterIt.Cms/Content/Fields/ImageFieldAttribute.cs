namespace ClusterIt.Cms.Content.Fields;

/// <summary>A picture in use: media, alternative text or "decorative", focal point.</summary>
public sealed class ImageFieldAttribute() : FieldAttribute(FieldKind.Image);
