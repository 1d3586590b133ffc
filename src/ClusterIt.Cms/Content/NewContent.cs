namespace ClusterIt.Cms.Content;

/// <summary>What somebody wants to create.</summary>
/// <param name="Body">The first draft; it may be incomplete.</param>
/// <param name="Language">Of the words in the body.</param>
/// <param name="ParentId">The page above; null at the top, and for types without a page.</param>
public sealed record NewContent(Body Body, string Language, Guid? ParentId)
{
    /// <summary>Given by an import, whose identifiers are stable; otherwise made.</summary>
    public Guid? Id { get; init; }

    /// <summary>Any translation of the same thing.</summary>
    public Guid? TranslationGroup { get; init; }

    /// <summary>Null means: from the title, with a number where that is taken. Empty is a home page.</summary>
    public string? Slug { get; init; }

    public int Position { get; init; }

    public bool IsSample { get; init; }

    public string Note { get; init; } = "";
}
