namespace ClusterIt.Web.Site.Cache;

/// <summary>What a finished page is kept under. The theme is the process's own and the language stands in the path.</summary>
/// <param name="Origin">Scheme and host of its absolute addresses.</param>
/// <param name="Path">As asked for.</param>
/// <param name="Query">The parameters that pages know, in one order; everything else that visitors bring along changes no page.</param>
internal readonly record struct PageKey(string Origin, string Path, string Query);
