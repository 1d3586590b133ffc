namespace ClusterIt.Theming.Views;

/// <summary>A member company in a list.</summary>
public sealed record MemberCard
{
    public required string Href { get; init; }

    public required string Name { get; init; }

    public required string ShortText { get; init; }

    public required string Town { get; init; }

    /// <summary>"Thüringen"; always named, never only a colour.</summary>
    public required string Land { get; init; }

    /// <summary><c>sachsen</c>, <c>sachsen-anhalt</c> or <c>thueringen</c>, for the stripe.</summary>
    public required string LandKey { get; init; }

    public IReadOnlyList<string> Topics { get; init; } = [];

    public Picture? Logo { get; init; }

    public Picture? LogoDark { get; init; }

    public bool IsSample { get; init; }
}
