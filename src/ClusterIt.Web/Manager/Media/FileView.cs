using ClusterIt.Cms.Media;

namespace ClusterIt.Web.Manager.Media;

/// <summary>One file with what is said about it.</summary>
internal sealed record FileView(MediaItem Item, MediaForm Form, IReadOnlyList<MediaUse> Uses);
