namespace ClusterIt.Cms.Content;

/// <summary>
/// The trunk of everything the office edits: what it is, where it stands, what state it is in, which revision is being
/// written and which one the public sees. The words themselves are in the revisions.
/// </summary>
public sealed class ContentItem
{
    private ContentItem() { }

    public Guid Id { get; private set; }

    /// <summary>The key of the content type.</summary>
    public string Type { get; private set; } = "";

    /// <summary><c>de</c> or <c>en</c>.</summary>
    public string Language { get; private set; } = "";

    /// <summary>Shared by the translations of one thing; the identifier of the first of them.</summary>
    public Guid TranslationGroup { get; private set; }

    public Guid? ParentId { get; private set; }

    /// <summary>The last part of the address; empty for a home page.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The whole address with its language, such as <c>/en/association</c>; null for types without a page.</summary>
    public string? Path { get; private set; }

    public int Position { get; private set; }

    /// <summary>Computed by <see cref="Settle"/> after every deed, and nowhere else.</summary>
    public ContentState State { get; private set; }

    /// <summary>Counts every change; whoever writes says which version the change is based on.</summary>
    public int Version { get; private set; }

    /// <summary>The title of the current draft, for lists.</summary>
    public string Title { get; private set; } = "";

    public Guid DraftRevisionId { get; private set; }

    public Guid? PublishedRevisionId { get; private set; }

    /// <summary>Waits for the office's review.</summary>
    public Guid? SubmittedRevisionId { get; private set; }

    /// <summary>Will be published at <see cref="PublishAt"/>: this revision and no newer one.</summary>
    public Guid? ScheduledRevisionId { get; private set; }

    /// <summary>Of a translation: the revision of its original that it says the same as. Null for originals, and where nobody has said.</summary>
    public Guid? SourceRevisionId { get; private set; }

    public DateTime? PublishAt { get; private set; }

    public DateTime? WithdrawAt { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime? FirstPublishedAt { get; private set; }

    /// <summary>When the revision that the public sees was published.</summary>
    public DateTime? PublishedAt { get; private set; }

    public DateTime? TrashedAt { get; private set; }

    /// <summary>What was put into the trash when this went with it; its own identifier when it was the one.</summary>
    public Guid? TrashedWith { get; private set; }

    /// <summary>An invented example; shown with a note, and never loaded unless asked for.</summary>
    public bool IsSample { get; private set; }

    /// <summary>The public sees it.</summary>
    public bool IsLive => PublishedRevisionId is not null && TrashedAt is null;

    /// <summary>The first page of its language, under which everything in that language stands.</summary>
    public bool IsHome => Path is not null && Slug.Length == 0;

    public bool HasNewerDraft => IsLive && PublishedRevisionId != DraftRevisionId;

    internal static ContentItem Create(Guid id, string type, string language, Guid? translationOf, DateTime now, bool sample = false) => new()
    {
        Id = id,
        Type = type,
        Language = language,
        TranslationGroup = translationOf ?? id,
        CreatedAt = now,
        IsSample = sample,
    };

    internal void Place(Guid? parentId, string slug, string? path, int position)
    {
        (ParentId, Slug, Path, Position) = (parentId, slug, path, position);
        Settle();
    }

    internal void Draft(Revision revision)
    {
        (DraftRevisionId, Title) = (revision.Id, revision.Title);
        Settle();
    }

    /// <summary>Makes a revision the one the public sees. A schedule for it or for an older one is thereby done.</summary>
    internal void Publish(Revision revision, Revision? scheduled, DateTime now)
    {
        (PublishedRevisionId, PublishedAt) = (revision.Id, now);
        FirstPublishedAt ??= now;
        if (scheduled is not null && scheduled.Number <= revision.Number)
            (ScheduledRevisionId, PublishAt) = (null, null);
        Settle();
    }

    /// <summary>Its words are those of this revision of the original, in another language.</summary>
    internal void Follow(Guid sourceRevisionId)
    {
        SourceRevisionId = sourceRevisionId;
        Settle();
    }

    internal void Submit(Revision revision)
    {
        SubmittedRevisionId = revision.Id;
        Settle();
    }

    internal void EndReview()
    {
        SubmittedRevisionId = null;
        Settle();
    }

    internal void Schedule(Revision revision, DateTime publishAt)
    {
        (ScheduledRevisionId, PublishAt) = (revision.Id, publishAt);
        Settle();
    }

    internal void Unschedule()
    {
        (ScheduledRevisionId, PublishAt) = (null, null);
        Settle();
    }

    internal void WithdrawOn(DateTime? at)
    {
        WithdrawAt = at;
        Settle();
    }

    /// <summary>The end goes with what it was set for, unless it belongs to a publication that is still to come.</summary>
    internal void Withdraw()
    {
        (PublishedRevisionId, PublishedAt) = (null, null);
        if (ScheduledRevisionId is null)
            WithdrawAt = null;
        Settle();
    }

    /// <summary>It comes from another database, where the public saw it once.</summary>
    internal void RememberAsWithdrawn(DateTime now)
    {
        FirstPublishedAt ??= now;
        Settle();
    }

    internal void Trash(DateTime now, Guid with)
    {
        (TrashedAt, TrashedWith) = (now, with);
        Settle();
    }

    internal void TakeFromTrash()
    {
        (TrashedAt, TrashedWith) = (null, null);
        Settle();
    }

    /// <summary>The one place that says what state a piece of content is in, and counts its version.</summary>
    private void Settle()
    {
        State = this switch
        {
            { TrashedAt: not null } => ContentState.Trashed,
            { SubmittedRevisionId: not null } => ContentState.InReview,
            { ScheduledRevisionId: not null } => ContentState.Scheduled,
            { HasNewerDraft: true } => ContentState.PublishedWithNewerDraft,
            { IsLive: true } => ContentState.Published,
            { FirstPublishedAt: not null } => ContentState.Withdrawn,
            _ => ContentState.Draft,
        };
        if (!versionRaised)
            Version++;
        versionRaised = true;
    }

    /// <summary>One verb raises the version by one, however many deeds it is made of; a loaded item starts afresh.</summary>
    private bool versionRaised;

    internal void BeginDeed() => versionRaised = false;
}
