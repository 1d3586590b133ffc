namespace ClusterIt.Cms.Audit;

/// <summary>Who did what, when. Entries are only ever added.</summary>
public sealed class AuditEntry
{
    public long Id { get; private set; }

    public required DateTime At { get; init; }

    public required string ActorKey { get; init; }

    public required string ActorName { get; init; }

    /// <summary>Noun, dot, deed: <c>content.published</c>.</summary>
    public required string Deed { get; init; }

    public Guid? SubjectId { get; init; }

    /// <summary>What the subject was called at the time.</summary>
    public required string Subject { get; init; }

    /// <summary>SHA-256 of the body that was public or current before and after, so that a change can be proven without keeping the text here.</summary>
    public string? HashBefore { get; init; }

    public string? HashAfter { get; init; }

    /// <summary>The reason the person gave, or what the deed was about: an old and a new address.</summary>
    public string Detail { get; init; } = "";
}
