namespace ClusterIt.Cms.Content.Fields;

/// <summary>A file of the media library (its identifier).</summary>
public sealed class FileFieldAttribute() : FieldAttribute(FieldKind.File);
