namespace ClusterIt.Cms.Search;

/// <summary>What somebody looks for.</summary>
/// <param name="Words">As typed.</param>
/// <param name="Language">The language of what is looked for.</param>
/// <param name="Type">The content type's key; null for all.</param>
/// <param name="Page">From 1.</param>
public sealed record SearchQuery(string Words, string Language, string? Type = null, int Page = 1);
