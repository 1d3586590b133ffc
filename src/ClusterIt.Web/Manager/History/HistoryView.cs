using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Manager.History;

/// <summary>The revisions of a piece of content.</summary>
internal sealed record HistoryView(ContentDraft Draft, IReadOnlyList<RevisionRow> Rows, bool IsWhole);
