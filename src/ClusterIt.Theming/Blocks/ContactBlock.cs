using ClusterIt.Theming.Views;

namespace ClusterIt.Theming.Blocks;

/// <summary>How to reach the office.</summary>
public sealed record ContactBlock : BlockView
{
    public override string View => "Contact";

    public string Heading { get; init; } = "";

    public string Text { get; init; } = "";

    public required Association Association { get; init; }
}
