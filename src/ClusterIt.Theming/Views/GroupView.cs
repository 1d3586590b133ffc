using ClusterIt.Theming.Blocks;

namespace ClusterIt.Theming.Views;

/// <summary>A working group.</summary>
public sealed record GroupView : SiteView
{
    public required string Title { get; init; }

    public required string Teaser { get; init; }

    public required string WorksOn { get; init; }

    /// <summary>Only people who agreed to be named: name and company.</summary>
    public IReadOnlyList<(string Name, string Company)> Speakers { get; init; } = [];

    public string Rhythm { get; init; } = "";

    public string HowToJoin { get; init; } = "";

    public Prose? Results { get; init; }

    public IReadOnlyList<BlockView> Blocks { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<GroupCard> Others { get; init; } = [];

    public required Link Archive { get; init; }

    public bool IsSample { get; init; }
}
