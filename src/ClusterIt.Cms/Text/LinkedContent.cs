namespace ClusterIt.Cms.Text;

/// <summary>Public content that a text points at.</summary>
public sealed record LinkedContent(string Path, string Title);
