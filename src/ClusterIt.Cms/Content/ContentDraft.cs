namespace ClusterIt.Cms.Content;

/// <summary>A piece of content as the office works on it: where it stands, and the words of one revision, as a rule the newest.</summary>
public sealed record ContentDraft
{
    public required Guid Id { get; init; }

    /// <summary>The content type's key.</summary>
    public required string Type { get; init; }

    public required string Language { get; init; }

    public required Guid TranslationGroup { get; init; }

    public required Guid? ParentId { get; init; }

    public required string Slug { get; init; }

    /// <summary>The address; null for types without a page.</summary>
    public required string? Path { get; init; }

    public required int Position { get; init; }

    public required ContentState State { get; init; }

    /// <summary>Whoever writes says that the text is based on this one.</summary>
    public required int Version { get; init; }

    /// <summary>The public sees some revision of it.</summary>
    public required bool IsLive { get; init; }

    public required bool IsSample { get; init; }

    /// <summary>UTC, as all below.</summary>
    public required DateTime? FirstPublishedAt { get; init; }

    public required DateTime? PublishedAt { get; init; }

    public required DateTime? PublishAt { get; init; }

    public required DateTime? WithdrawAt { get; init; }

    /// <summary>What the public sees; null when it sees nothing.</summary>
    public required Guid? PublishedRevisionId { get; init; }

    /// <summary>What waits for an answer; null when nothing does.</summary>
    public required Guid? SubmittedRevisionId { get; init; }

    public required Guid RevisionId { get; init; }

    public required int RevisionNumber { get; init; }

    public required DateTime SavedAt { get; init; }

    public required string AuthorKey { get; init; }

    public required string AuthorName { get; init; }

    public required Body Body { get; init; }

    /// <summary>Of the words: the same as long as nobody writes others, whatever else is decided about them.</summary>
    public string Stamp => $"{RevisionId}/{SavedAt.Ticks}";

    /// <summary>As the public would see it, for a preview. What was never public counts as published now.</summary>
    public Live<Body> AsLive(DateTime now) => new(
        Id, Type, Language, TranslationGroup, ParentId, Slug, Path, Position, RevisionId, RevisionNumber,
        FirstPublishedAt ?? now, PublishedAt ?? now, IsSample, Body);
}
