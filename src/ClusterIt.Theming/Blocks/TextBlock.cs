using ClusterIt.Theming.Views;

namespace ClusterIt.Theming.Blocks;

/// <summary>Running text.</summary>
public sealed record TextBlock : BlockView
{
    public override string View => "Text";

    public required Prose Text { get; init; }
}
