namespace ClusterIt.Cms.Figures;

/// <summary>What lists of figures sort by; written when a figure is published.</summary>
public sealed class FigureEntry
{
    public required Guid ContentId { get; init; }

    public required string Group { get; init; }

    public required int Order { get; init; }

    public DateOnly? NextReview { get; init; }
}
