using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Manager.History;

/// <summary>The revisions of a piece of content.</summary>
/// <param name="Draft">The present one.</param>
/// <param name="Rows">Those that are shown.</param>
/// <param name="IsWhole">None is left out.</param>
/// <param name="Days">For which the last one of each day is kept.</param>
internal sealed record HistoryView(ContentDraft Draft, IReadOnlyList<RevisionRow> Rows, bool IsWhole, int Days);
