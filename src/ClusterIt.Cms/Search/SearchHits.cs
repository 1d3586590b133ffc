using ClusterIt.Cms.Content;

namespace ClusterIt.Cms.Search;

/// <summary>What a search found.</summary>
/// <param name="Hits">The wanted page, best first.</param>
/// <param name="PerType">How many of each type, whichever type was asked for.</param>
/// <param name="Suggestion">Other words that would find something, where these find nothing; null where nothing is near.</param>
public sealed record SearchHits(ListPage<SearchHit> Hits, IReadOnlyDictionary<string, int> PerType, string? Suggestion);
