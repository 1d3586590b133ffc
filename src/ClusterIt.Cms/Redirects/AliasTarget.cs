namespace ClusterIt.Cms.Redirects;

/// <summary>Where an alias leads.</summary>
/// <param name="To">A path or an address; null means that what was there is gone.</param>
public sealed record AliasTarget(string? To);
