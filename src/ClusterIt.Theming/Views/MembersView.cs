namespace ClusterIt.Theming.Views;

/// <summary>The directory of members with its filters.</summary>
public sealed record MembersView : PageView
{
    public required IReadOnlyList<MemberCard> Members { get; init; }

    /// <summary>"3 Mitglieder".</summary>
    public required string CountText { get; init; }

    /// <summary>Empty while the directory is.</summary>
    public required IReadOnlyList<FilterField> Filters { get; init; }

    /// <summary>What was typed into the text filter.</summary>
    public required string Query { get; init; }

    public bool IsFiltered { get; init; }

    /// <summary>The same filter by Land, as a map.</summary>
    public IReadOnlyList<LandCount> Lands { get; init; } = [];

    /// <summary>The hits are near misses: nothing matched the words exactly.</summary>
    public bool IsGuess { get; init; }

    /// <summary>Where the form is sent, and where it is reset.</summary>
    public required string Action { get; init; }

    public required Pager Pager { get; init; }
}
