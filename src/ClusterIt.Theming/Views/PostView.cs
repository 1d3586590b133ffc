using ClusterIt.Theming.Blocks;

namespace ClusterIt.Theming.Views;

/// <summary>A post.</summary>
public sealed record PostView : SiteView
{
    public required string Title { get; init; }

    public required string Teaser { get; init; }

    public required Day Date { get; init; }

    public required Link Category { get; init; }

    public string Author { get; init; } = "";

    public string PressContact { get; init; } = "";

    public Picture? Picture { get; init; }

    public IReadOnlyList<BlockView> Blocks { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The member the news comes from or is about.</summary>
    public Link? Organisation { get; init; }

    public Link? Event { get; init; }

    public IReadOnlyList<PostCard> More { get; init; } = [];

    public required Link Archive { get; init; }

    public bool IsSample { get; init; }
}
