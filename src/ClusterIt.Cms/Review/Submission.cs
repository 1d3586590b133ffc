namespace ClusterIt.Cms.Review;

/// <summary>Somebody asks to have one revision published, and what came of it.</summary>
public sealed class Submission
{
    public Guid Id { get; init; }

    public required Guid ContentId { get; init; }

    /// <summary>What is judged. It never changes; whoever goes on writing writes another one.</summary>
    public required Guid RevisionId { get; init; }

    /// <summary>Who asks; see <see cref="Accounts.Actor.Key"/>.</summary>
    public required string AskedByKey { get; init; }

    public required string AskedByName { get; init; }

    /// <summary>UTC, as below.</summary>
    public required DateTime AskedAt { get; init; }

    /// <summary>What the judge should know; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Null while it waits.</summary>
    public SubmissionAnswer? Answer { get; private set; }

    public string AnsweredByName { get; private set; } = "";

    public DateTime? AnsweredAt { get; private set; }

    /// <summary>What is to be changed; may be empty unless it was returned.</summary>
    public string Comment { get; private set; } = "";

    internal void Close(SubmissionAnswer answer, string by, DateTime now, string comment) =>
        (Answer, AnsweredByName, AnsweredAt, Comment) = (answer, by, now, comment);
}
