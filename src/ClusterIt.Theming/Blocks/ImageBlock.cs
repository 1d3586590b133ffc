using ClusterIt.Theming.Views;

namespace ClusterIt.Theming.Blocks;

/// <summary>A picture with caption.</summary>
public sealed record ImageBlock : BlockView
{
    public override string View => "Image";

    public required Picture Picture { get; init; }

    public string Caption { get; init; } = "";
}
