namespace ClusterIt.Cms.Content;

/// <summary>Content as the public sees it.</summary>
/// <typeparam name="TBody">The body's record.</typeparam>
/// <param name="Id">Stable for ever.</param>
/// <param name="Type">The content type's key.</param>
/// <param name="Language"><c>de</c> or <c>en</c>.</param>
/// <param name="TranslationGroup">Shared by the translations of one thing.</param>
/// <param name="ParentId">The page above.</param>
/// <param name="Slug">The last part of the address; for types without a page the key that files and data use.</param>
/// <param name="Path">The address; null for types without a page.</param>
/// <param name="Position">Order among siblings.</param>
/// <param name="RevisionId">The revision shown; with it everything that a cached page is made of can be named.</param>
/// <param name="RevisionNumber">Rises with every publication.</param>
/// <param name="FirstPublishedAt">UTC.</param>
/// <param name="PublishedAt">UTC; when the revision shown was published.</param>
/// <param name="IsSample">An invented example.</param>
/// <param name="Body">The words.</param>
public sealed record Live<TBody>(
    Guid Id,
    string Type,
    string Language,
    Guid TranslationGroup,
    Guid? ParentId,
    string Slug,
    string? Path,
    int Position,
    Guid RevisionId,
    int RevisionNumber,
    DateTime FirstPublishedAt,
    DateTime PublishedAt,
    bool IsSample,
    TBody Body)
    where TBody : Body
{
    /// <summary>The same content, known to be of a type.</summary>
    public Live<TOther> As<TOther>() where TOther : Body => new(
        Id, Type, Language, TranslationGroup, ParentId, Slug, Path, Position, RevisionId, RevisionNumber,
        FirstPublishedAt, PublishedAt, IsSample, (TOther)(Body)Body);
}
