using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>One goal.</summary>
public sealed record Goal
{
    [TextField(Required = true, Max = 300)]
    public string Text { get; init; } = "";

    [LinkField]
    public LinkTarget? Link { get; init; }

    /// <summary>The words of the link; the title of the page it leads to stands in where they are missing.</summary>
    [TextField(Max = 80)]
    public string LinkLabel { get; init; } = "";
}
