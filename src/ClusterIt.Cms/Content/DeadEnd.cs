namespace ClusterIt.Cms.Content;

/// <summary>A link in public content that leads to nothing public.</summary>
/// <param name="Id">Of the content with the link.</param>
/// <param name="Title">Of the content with the link.</param>
/// <param name="Target">The title of what it leads to; null where that was deleted for good.</param>
/// <param name="State">What became of it; null where it was deleted for good.</param>
public sealed record DeadEnd(Guid Id, string Title, string? Target, ContentState? State);
