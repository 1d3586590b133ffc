namespace ClusterIt.Cms.Transfer;

/// <summary>What an export wrote.</summary>
/// <param name="Files">How many files.</param>
/// <param name="WithNewerDraft">Content of which the public version was written, while a newer draft stayed behind.</param>
/// <param name="WithoutBytes">Media whose file is missing in the data folder: their particulars were written, the file could not be.</param>
/// <param name="LeftOver">Files that lay in the folder, that an import would read, and that nothing in the CMS stands for any more.</param>
public sealed record ExportReport(int Files, IReadOnlyList<string> WithNewerDraft, IReadOnlyList<string> WithoutBytes, IReadOnlyList<string> LeftOver);
