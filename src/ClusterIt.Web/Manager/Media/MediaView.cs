using ClusterIt.Cms.Content;
using ClusterIt.Cms.Media;

namespace ClusterIt.Web.Manager.Media;

/// <summary>One page of the media library.</summary>
internal sealed record MediaView(ListPage<MediaItem> Files, string Words, bool Unused, IReadOnlyList<string> Refusals);
