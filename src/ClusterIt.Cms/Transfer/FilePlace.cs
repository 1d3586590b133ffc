namespace ClusterIt.Cms.Transfer;

/// <summary>Where content lies, seen from its file.</summary>
/// <param name="ParentPath">The address of the page above; null at the top.</param>
/// <param name="ParentSource">The file that the page above came from, if any.</param>
/// <param name="IsUnderItsArchive">The page above is the one that the type lives under by default.</param>
internal sealed record FilePlace(string? ParentPath, string? ParentSource, bool IsUnderItsArchive);
