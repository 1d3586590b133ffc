using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Manager.Tree;

/// <summary>Where a page may be moved to.</summary>
internal sealed record PlaceView(ContentDraft Draft, IReadOnlyList<(Guid Id, string Title, string Path)> Places);
