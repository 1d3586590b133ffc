namespace ClusterIt.Cms.Organisations;

/// <summary>What the directory of members filters and sorts by; written when an organisation is published.</summary>
public sealed class OrganisationEntry
{
    public required Guid ContentId { get; init; }

    public required string Language { get; init; }

    public required Land Land { get; init; }

    public SizeClass? Size { get; init; }

    /// <summary>The name by DIN 5007-1: ä as a, ß as ss.</summary>
    public required string SortKey { get; init; }

    /// <summary>Name, place, Land and short text, folded for the text filter.</summary>
    public required string Words { get; init; }
}
