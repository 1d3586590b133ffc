namespace ClusterIt.Cms.Content;

/// <summary>What one field says in two revisions.</summary>
/// <param name="Path">As in <see cref="Fault.Path"/>.</param>
/// <param name="Place">The way to it in words: "Inhalt › Zitat › Text".</param>
/// <param name="Before">In the first; empty where the field or its block was not there.</param>
/// <param name="After">In the second.</param>
public sealed record FieldDifference(string Path, string Place, string Before, string After);
