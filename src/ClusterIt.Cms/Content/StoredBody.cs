namespace ClusterIt.Cms.Content;

/// <summary>A body as it lies in the database.</summary>
internal sealed record StoredBody(string Title, int SchemaVersion, string Json);
