namespace ClusterIt.Cms.Mail;

/// <summary>A message to one person. It is written in the transaction of the deed that it tells of, and delivered by a job.</summary>
public sealed class OutgoingMail
{
    public Guid Id { get; init; }

    /// <summary>What it tells of, such as <c>invitation:…</c>. The same thing is told once.</summary>
    public required string Occasion { get; init; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    /// <summary>Plain text. Empty once it is delivered: what it says may open a door.</summary>
    public required string Text { get; set; }

    /// <summary>UTC, as all below.</summary>
    public required DateTime WrittenAt { get; init; }

    /// <summary>When to try next; null when it is delivered or given up.</summary>
    public DateTime? DueAt { get; set; }

    public DateTime? SentAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>What the mail server last said; empty while it has refused nothing.</summary>
    public string Problem { get; set; } = "";

    public MailState State => (SentAt, DueAt) switch
    {
        (not null, _) => MailState.Delivered,
        (null, null) => MailState.GivenUp,
        _ => MailState.Waiting,
    };
}
