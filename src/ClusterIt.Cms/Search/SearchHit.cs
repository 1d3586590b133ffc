namespace ClusterIt.Cms.Search;

/// <summary>A piece of content that was found.</summary>
/// <param name="ContentId">What it is.</param>
/// <param name="Type">The content type's key.</param>
/// <param name="Path">Null for types without a page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Extract">A stretch of its text around the words, in pieces.</param>
/// <param name="IsSample">An invented example.</param>
public sealed record SearchHit(Guid ContentId, string Type, string? Path, string Title, IReadOnlyList<ExtractPiece> Extract, bool IsSample);
