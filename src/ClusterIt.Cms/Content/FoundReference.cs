namespace ClusterIt.Cms.Content;

/// <summary>That a body points at something.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Target">Its identifier.</param>
/// <param name="Path">Where in the body, as in <see cref="Fault.Path"/>.</param>
/// <param name="Focus">For pictures: the point to keep in view, in percent.</param>
internal sealed record FoundReference(ReferenceKind Kind, Guid Target, string Path, (int X, int Y)? Focus = null);
