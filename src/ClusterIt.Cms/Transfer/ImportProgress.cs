namespace ClusterIt.Cms.Transfer;

/// <summary>How far an import or an export is.</summary>
/// <param name="Done">Files dealt with.</param>
/// <param name="Total">Files in all.</param>
/// <param name="Current">The file at hand.</param>
public sealed record ImportProgress(int Done, int Total, string Current);
