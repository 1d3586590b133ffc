namespace ClusterIt.Theming.Blocks;

/// <summary>A quotation.</summary>
public sealed record QuoteBlock : BlockView
{
    public override string View => "Quote";

    public required string Text { get; init; }

    public string Attribution { get; init; } = "";
}
