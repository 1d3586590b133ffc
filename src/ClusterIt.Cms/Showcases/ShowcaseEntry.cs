namespace ClusterIt.Cms.Showcases;

/// <summary>What lists of showcases filter and sort by; written when a showcase is published.</summary>
public sealed class ShowcaseEntry
{
    public required Guid ContentId { get; init; }

    public required string Language { get; init; }

    public required Guid OrganisationId { get; init; }

    public int? Year { get; init; }
}
