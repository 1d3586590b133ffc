namespace ClusterIt.Theming.Views;

/// <summary>An event in a list.</summary>
public sealed record EventCard
{
    public required string Href { get; init; }

    public required string Title { get; init; }

    public required string Teaser { get; init; }

    public required string Kind { get; init; }

    public required Day Begins { get; init; }

    /// <summary>The whole time as one line: "Donnerstag, 3. Dezember 2026, 18:00–21:00 Uhr".</summary>
    public required string When { get; init; }

    /// <summary>The day's number and the month's short name, for a calendar leaf.</summary>
    public required string DayNumber { get; init; }

    public required string MonthShort { get; init; }

    /// <summary>"Leipzig" or "online".</summary>
    public required string Place { get; init; }

    public bool Cancelled { get; init; }

    public bool IsSample { get; init; }
}
