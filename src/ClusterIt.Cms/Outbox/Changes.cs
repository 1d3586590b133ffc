using ClusterIt.Cms.Content;

namespace ClusterIt.Cms.Outbox;

/// <summary>What became different for the public.</summary>
/// <param name="Position">The outbox entry up to which it is told.</param>
/// <param name="Everything">The settings changed, which every page shows, or so much that it is not told apart.</param>
/// <param name="Pages">The tree may have changed.</param>
/// <param name="Content">Some public content changed.</param>
/// <param name="Tags">What was touched.</param>
public sealed record Changes(long Position, bool Everything, bool Pages, bool Content, IReadOnlySet<CacheTag> Tags);
