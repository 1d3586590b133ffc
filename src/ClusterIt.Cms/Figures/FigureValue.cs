using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Figures;

/// <summary>An earlier value of a figure, kept with its own date and source.</summary>
public sealed record FigureValue
{
    [NumberField(Required = true)]
    public decimal? Value { get; init; }

    [AsOfField(Required = true)]
    public PartialDate? AsOf { get; init; }

    [TextField(Max = 200)]
    public string Source { get; init; } = "";
}
