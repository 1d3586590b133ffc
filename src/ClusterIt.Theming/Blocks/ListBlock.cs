using ClusterIt.Theming.Views;

namespace ClusterIt.Theming.Blocks;

/// <summary>A list of posts, events, members, showcases, groups or pages; exactly one of the lists is filled.</summary>
public sealed record ListBlock : BlockView
{
    public override string View => "List";

    public string Heading { get; init; } = "";

    /// <summary>Words of the interface in the page's language.</summary>
    public required IWords Words { get; init; }

    public IReadOnlyList<PostCard> Posts { get; init; } = [];

    public IReadOnlyList<EventCard> Events { get; init; } = [];

    public IReadOnlyList<MemberCard> Members { get; init; } = [];

    public IReadOnlyList<ShowcaseCard> Showcases { get; init; } = [];

    public IReadOnlyList<GroupCard> Groups { get; init; } = [];

    public IReadOnlyList<PageCard> Pages { get; init; } = [];

    public Link? All { get; init; }
}
