namespace ClusterIt.Cms.Content;

/// <summary>One line of a history.</summary>
/// <param name="Id">Names the revision.</param>
/// <param name="Number">Counts up from 1 within one piece of content.</param>
/// <param name="Kind">What it is to people.</param>
/// <param name="Title">As it was then.</param>
/// <param name="AuthorName">Whose hand it was.</param>
/// <param name="SavedAt">UTC.</param>
/// <param name="Note">What the author wants others to know.</param>
/// <param name="IsPublic">The public sees this one.</param>
public sealed record RevisionRow(Guid Id, int Number, RevisionKind Kind, string Title, string AuthorName, DateTime SavedAt, string Note, bool IsPublic);
