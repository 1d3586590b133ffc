using ClusterIt.Cms.Content;

namespace ClusterIt.Cms.Media;

/// <summary>A place that uses a file.</summary>
/// <param name="ContentId">The content.</param>
/// <param name="Type">Its type's key.</param>
/// <param name="Title">Of its draft.</param>
/// <param name="State">The one state.</param>
/// <param name="IsLive">The public sees it there; otherwise it stands in the draft alone.</param>
public sealed record MediaUse(Guid ContentId, string Type, string Title, ContentState State, bool IsLive);
