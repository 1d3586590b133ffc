namespace ClusterIt.Cms.Redirects;

/// <summary>An alias in a list.</summary>
/// <param name="From">The old address.</param>
/// <param name="To">Where it leads today; null when it leads nowhere.</param>
/// <param name="State">Whether it leads.</param>
/// <param name="Version">To base its removal on.</param>
public sealed record AliasRow(string From, string? To, AliasState State, int Version);
