namespace ClusterIt.Cms.Content;

/// <summary>Which pieces of content the office wants to see.</summary>
/// <param name="Type">The content type's key; null for all types.</param>
public sealed record ContentQuery(string? Type)
{
    /// <summary>Words of the title, in any order and case.</summary>
    public string Words { get; init; } = "";

    /// <summary>Null for every state but the trash.</summary>
    public ContentState? State { get; init; }

    public string? Language { get; init; }

    /// <summary>The key of whoever wrote on it last; see <see cref="Accounts.Actor.Key"/>.</summary>
    public string? AuthorKey { get; init; }

    /// <summary>UTC; written on last at this moment or after it.</summary>
    public DateTime? From { get; init; }

    /// <summary>UTC; written on last before this moment.</summary>
    public DateTime? Until { get; init; }

    public ContentSort Sort { get; init; }

    /// <summary>The other way round than the order has it by itself.</summary>
    public bool Reversed { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>At most <see cref="ContentList.MostPerPage"/>.</summary>
    public int PerPage { get; init; } = ContentList.PerPage;
}
