namespace ClusterIt.Cms.Events;

/// <summary>What lists of events filter and sort by; written when an event is published.</summary>
public sealed class EventEntry
{
    public required Guid ContentId { get; init; }

    public required string Language { get; init; }

    public required DateTime BeginsAt { get; init; }

    /// <summary>The moment from which the event is past; for whole days, the midnight after the last one in Berlin.</summary>
    public required DateTime EndsAt { get; init; }

    public required EventKind Kind { get; init; }
}
