using ClusterIt.Theming.Views;

namespace ClusterIt.Theming.Blocks;

/// <summary>One clear next step.</summary>
public sealed record CallToActionBlock : BlockView
{
    public override string View => "CallToAction";

    public string Heading { get; init; } = "";

    public string Text { get; init; } = "";

    public required Link Link { get; init; }
}
