using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>One clear next step.</summary>
[BlockType("call-to-action")]
public sealed record CallToActionBlock : Block
{
    [TextField(Max = 110)]
    public string Heading { get; init; } = "";

    [TextField(Max = 300)]
    public string Text { get; init; } = "";

    /// <summary>What the button says: what happens, such as "Mitglied werden".</summary>
    [TextField(Required = true, Max = 60)]
    public string Label { get; init; } = "";

    [LinkField(Required = true)]
    public LinkTarget? Link { get; init; }
}
