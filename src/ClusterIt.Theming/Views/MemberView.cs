using ClusterIt.Theming.Blocks;

namespace ClusterIt.Theming.Views;

/// <summary>A member company.</summary>
public sealed record MemberView : SiteView
{
    public required string Name { get; init; }

    public required string ShortText { get; init; }

    public required string Land { get; init; }

    public required string LandKey { get; init; }

    public required string Town { get; init; }

    public string PostalCode { get; init; } = "";

    public string Size { get; init; } = "";

    public string Founded { get; init; } = "";

    public string MemberSince { get; init; } = "";

    public Link? Website { get; init; }

    public Link? JobsPage { get; init; }

    public Picture? Logo { get; init; }

    public Picture? LogoDark { get; init; }

    /// <summary>Each leads to the members with that topic.</summary>
    public IReadOnlyList<Link> Topics { get; init; } = [];

    /// <summary>Only people who agreed to be named.</summary>
    public IReadOnlyList<ContactView> Contacts { get; init; } = [];

    public IReadOnlyList<BlockView> Blocks { get; init; } = [];

    public IReadOnlyList<ShowcaseCard> Showcases { get; init; } = [];

    public IReadOnlyList<PostCard> News { get; init; } = [];

    public required Link Archive { get; init; }

    public bool IsSample { get; init; }
}
