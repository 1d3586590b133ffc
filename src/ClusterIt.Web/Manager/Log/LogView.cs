using ClusterIt.Cms.Audit;

namespace ClusterIt.Web.Manager.Log;

/// <summary>One page of the log.</summary>
internal sealed record LogView(LogQuery Query, IReadOnlyList<AuditEntry> Entries, bool HasMore);
