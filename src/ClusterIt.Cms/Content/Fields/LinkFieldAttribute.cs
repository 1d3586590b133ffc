namespace ClusterIt.Cms.Content.Fields;

/// <summary>Where a link leads; see <see cref="LinkTarget"/>.</summary>
public sealed class LinkFieldAttribute() : FieldAttribute(FieldKind.Link);
