namespace ClusterIt.Theming.Blocks;

/// <summary>Parts that open and close.</summary>
public sealed record AccordionBlock : BlockView
{
    public override string View => "Accordion";

    public string Heading { get; init; } = "";

    public required IReadOnlyList<AccordionPart> Parts { get; init; }
}
