namespace ClusterIt.Cms.Outbox;

/// <summary>
/// Something that happened, written in the transaction in which it happened. Everything that follows from a deed (the
/// site's snapshot, caches, search, mail, webhooks) reads these entries in order and never hangs on the deed itself.
/// </summary>
public sealed class OutboxEntry
{
    /// <summary>Rises by at least one with each entry.</summary>
    public long Id { get; private set; }

    public required DateTime At { get; init; }

    /// <summary>Noun, dot, deed, as in the audit log.</summary>
    public required string Event { get; init; }

    /// <summary>What it happened to: content, or a medium where <see cref="Type"/> is null.</summary>
    public Guid? ContentId { get; init; }

    /// <summary>The content type's key, where content is meant.</summary>
    public string? Type { get; init; }
}
