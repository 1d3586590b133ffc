using ClusterIt.Cms.Content;

namespace ClusterIt.Cms.Organisations;

/// <summary>The members that a filter found.</summary>
/// <param name="Page">One page of them.</param>
/// <param name="PerLand">How many there are in each Land with the rest of the filter.</param>
/// <param name="IsGuess">No member has the words as they were typed; these are the nearest.</param>
public sealed record MemberHits(ListPage<Live<Organisation>> Page, IReadOnlyDictionary<Land, int> PerLand, bool IsGuess);
