namespace ClusterIt.Cms.Search;

/// <summary>A piece of an extract.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="IsHit">It is one of the words looked for.</param>
public sealed record ExtractPiece(string Text, bool IsHit);
