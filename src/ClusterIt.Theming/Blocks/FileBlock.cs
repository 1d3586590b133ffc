using ClusterIt.Theming.Views;

namespace ClusterIt.Theming.Blocks;

/// <summary>A file to download.</summary>
public sealed record FileBlock : BlockView
{
    public override string View => "File";

    public required Link Link { get; init; }

    /// <summary>"PDF, 2,1 MB".</summary>
    public required string Kind { get; init; }

    public string Note { get; init; } = "";
}
