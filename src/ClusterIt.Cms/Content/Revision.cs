namespace ClusterIt.Cms.Content;

/// <summary>A whole body as it was at one moment, with everything it refers to: what is restored is what was seen.</summary>
public sealed class Revision
{
    private Revision() { }

    public Guid Id { get; private set; }

    public Guid ContentId { get; private set; }

    /// <summary>Counts up from 1 within one piece of content.</summary>
    public int Number { get; private set; }

    /// <summary>The version of the content type's shape that <see cref="Json"/> was written in.</summary>
    public int SchemaVersion { get; private set; }

    public string Json { get; private set; } = "";

    public string Title { get; private set; } = "";

    public RevisionKind Kind { get; private set; }

    /// <summary>Whose hand it was; see <see cref="Accounts.Actor.Key"/>.</summary>
    public string AuthorKey { get; private set; } = "";

    public string AuthorName { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    public DateTime SavedAt { get; private set; }

    /// <summary>What the author wants others to know about this version.</summary>
    public string Note { get; private set; } = "";

    internal static Revision Write(
        Guid contentId, int number, StoredBody body, RevisionKind kind, Accounts.Actor author, DateTime now, string note = "") => new()
        {
            Id = Guid.CreateVersion7(),
            ContentId = contentId,
            Number = number,
            SchemaVersion = body.SchemaVersion,
            Json = body.Json,
            Title = body.Title,
            Kind = kind,
            AuthorKey = author.Key,
            AuthorName = author.Name,
            CreatedAt = now,
            SavedAt = now,
            Note = note,
        };

    /// <summary>One person's typing goes on in one row: an autosave of the same hand, not older than the given span, takes the new text in.</summary>
    internal bool MayBeContinuedBy(Accounts.Actor author, DateTime now, TimeSpan sitting) =>
        Kind is RevisionKind.Autosave && AuthorKey == author.Key && now - SavedAt <= sitting;

    internal void Continue(StoredBody body, RevisionKind kind, DateTime now, string note)
    {
        (SchemaVersion, Json, Title) = (body.SchemaVersion, body.Json, body.Title);
        (Kind, SavedAt, Note) = (kind, now, note);
    }

    /// <summary>Somebody relies on these words: the next typing begins another row.</summary>
    internal void Hold()
    {
        if (Kind is RevisionKind.Autosave)
            Kind = RevisionKind.Saved;
    }

    internal void MarkPublished() => Kind = RevisionKind.Published;
}
