using ClusterIt.Theming.Views;

namespace ClusterIt.Theming.Blocks;

/// <summary>Member companies by logo, or by name where there is none.</summary>
public sealed record LogoWallBlock : BlockView
{
    public override string View => "LogoWall";

    public string Heading { get; init; } = "";

    /// <summary>Words of the interface in the page's language.</summary>
    public required IWords Words { get; init; }

    /// <summary>May be empty: the words around the block may point to it.</summary>
    public required IReadOnlyList<MemberCard> Members { get; init; }
}
