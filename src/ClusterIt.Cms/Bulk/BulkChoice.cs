namespace ClusterIt.Cms.Bulk;

/// <summary>One of the many, as somebody saw it when choosing it.</summary>
/// <param name="Id">The content.</param>
/// <param name="Version">That it was in.</param>
public sealed record BulkChoice(Guid Id, int Version);
