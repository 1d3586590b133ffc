namespace ClusterIt.Theming.Views;

/// <summary>Events to come, or past ones.</summary>
public sealed record EventsView : PageView
{
    public required IReadOnlyList<EventCard> Events { get; init; }

    public required bool IsArchive { get; init; }

    public required Pager Pager { get; init; }

    /// <summary>From the coming ones to the past ones and back.</summary>
    public required Link Other { get; init; }

    /// <summary>The calendar to subscribe to.</summary>
    public required Link Calendar { get; init; }
}
