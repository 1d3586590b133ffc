namespace ClusterIt.Cms.Redirects;

/// <summary>What rows of aliases have done or would do.</summary>
/// <param name="Added">Addresses that were not known before.</param>
/// <param name="Changed">Known ones that lead elsewhere now.</param>
/// <param name="Faults">Broken rows, with their line.</param>
public sealed record AliasReport(int Added, int Changed, IReadOnlyList<(int Line, string Message)> Faults);
