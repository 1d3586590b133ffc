namespace ClusterIt.Cms.Search;

/// <summary>What a public piece of content says, as searches show it. What they look in stands in two full-text tables beside it.</summary>
public sealed class SearchDocument
{
    /// <summary>The full-text tables' row.</summary>
    public long Id { get; init; }

    public required Guid ContentId { get; init; }

    public required string Type { get; init; }

    public required string Language { get; init; }

    public required string Title { get; init; }

    /// <summary>Everything but the title, without markup.</summary>
    public required string Text { get; init; }
}
