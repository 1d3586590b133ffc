namespace ClusterIt.Cms.Content;

/// <summary>One page of a list of the office.</summary>
/// <param name="Rows">In the order asked for.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Page">The page that is shown: the last one where a later one was asked for.</param>
/// <param name="Pages">How many pages there are, 1 at the least.</param>
public sealed record ContentRows(IReadOnlyList<ContentRow> Rows, int Total, int Page, int Pages);
