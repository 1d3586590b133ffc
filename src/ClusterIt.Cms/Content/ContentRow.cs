namespace ClusterIt.Cms.Content;

/// <summary>One line of a list of the office.</summary>
/// <param name="Id">Stable for ever.</param>
/// <param name="Type">The content type's key.</param>
/// <param name="Title">Of the draft.</param>
/// <param name="Language"><c>de</c> or <c>en</c>.</param>
/// <param name="State">The one state.</param>
/// <param name="Version">That a deed on it is based on.</param>
/// <param name="Path">The address; null for types without a page.</param>
/// <param name="AuthorName">Who wrote on it last.</param>
/// <param name="SavedAt">UTC; when that was.</param>
/// <param name="PublishedAt">UTC; null while the public does not see it.</param>
/// <param name="PublishAt">UTC; when it will become public.</param>
public sealed record ContentRow(
    Guid Id, string Type, string Title, string Language, ContentState State, int Version, string? Path,
    string AuthorName, DateTime SavedAt, DateTime? PublishedAt, DateTime? PublishAt);
