using ClusterIt.Cms.Content;

namespace ClusterIt.Cms.Organisations;

/// <summary>The members that a filter found.</summary>
/// <param name="Page">One page of them.</param>
/// <param name="IsGuess">No member has the words as they were typed; these are the nearest.</param>
public sealed record MemberHits(ListPage<Live<Organisation>> Page, bool IsGuess);
