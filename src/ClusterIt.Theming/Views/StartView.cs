namespace ClusterIt.Theming.Views;

/// <summary>The home page.</summary>
public sealed record StartView : PageView
{
    /// <summary>The topics as doors.</summary>
    public IReadOnlyList<PageCard> Topics { get; init; } = [];

    public Link? AllTopics { get; init; }

    public IReadOnlyList<PostCard> News { get; init; } = [];

    public Link? AllNews { get; init; }

    public IReadOnlyList<EventCard> Events { get; init; } = [];

    public Link? AllEvents { get; init; }

    public IReadOnlyList<MemberCard> Members { get; init; } = [];

    public Link? AllMembers { get; init; }

    public IReadOnlyList<ShowcaseCard> Showcases { get; init; } = [];

    public Link? AllShowcases { get; init; }

    /// <summary>Members per Land, in the order of the Länder: the weights of the three strands.</summary>
    public IReadOnlyList<LandCount> Lands { get; init; } = [];
}
