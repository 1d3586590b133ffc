namespace ClusterIt.Web.Manager.Finding;

/// <summary>Something to point at, or to go to.</summary>
/// <param name="Title">Of the current draft.</param>
/// <param name="Path">Its address; null when it has no page.</param>
/// <param name="Type">What it is, in words.</param>
/// <param name="Edit">Where it is written.</param>
internal sealed record FoundTitle(string Title, string? Path, string Type, string Edit);
