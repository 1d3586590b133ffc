namespace ClusterIt.Cms.Transfer;

/// <summary>What an export wrote.</summary>
/// <param name="Files">How many files.</param>
/// <param name="WithNewerDraft">Content of which the public version was written, while a newer draft stayed behind.</param>
public sealed record ExportReport(int Files, IReadOnlyList<string> WithNewerDraft);
