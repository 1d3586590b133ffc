namespace ClusterIt.Web.Manager.Finding;

/// <summary>Something to point at.</summary>
internal sealed record FoundTitle(string Title, string Path, string Type);
