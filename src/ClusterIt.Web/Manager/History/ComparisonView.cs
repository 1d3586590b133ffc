using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Manager.History;

/// <summary>Two revisions side by side.</summary>
internal sealed record ComparisonView(ContentDraft Before, ContentDraft After, IReadOnlyList<ComparedField> Fields);
