using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>Logos of member companies, each leading to its entry.</summary>
[BlockType("logo-wall")]
public sealed record LogoWallBlock : Block
{
    [TextField(Max = 110)]
    public string Heading { get; init; } = "";

    /// <summary>Empty means all members.</summary>
    [ReferenceField("organisation")]
    public IReadOnlyList<Guid> Organisations { get; init; } = [];
}
