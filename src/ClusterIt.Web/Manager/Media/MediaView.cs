using ClusterIt.Cms.Media;

namespace ClusterIt.Web.Manager.Media;

/// <summary>One page of the media library.</summary>
internal sealed record MediaView(IReadOnlyList<MediaItem> Items, int Total, int Page, int Pages, string Words, bool Unused, IReadOnlyList<string> Refusals);
