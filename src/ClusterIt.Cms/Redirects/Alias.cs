namespace ClusterIt.Cms.Redirects;

/// <summary>An address that was never content of this site, such as one of an earlier website, and where it leads.</summary>
public sealed class Alias
{
    /// <summary>The path in canonical form, with a query where the old site had one (<c>/news/?id=785</c>). Parameters that a request has beside it do not matter, and a path without a query stands for all of its queries; one that ends in <c>*</c> for all that begin so.</summary>
    public required string From { get; init; }

    /// <summary>A path of this site, or an address elsewhere; null with status 410.</summary>
    public string? To { get; set; }

    /// <summary>The content meant by <see cref="To"/>, so that the alias survives a move.</summary>
    public Guid? ContentId { get; set; }

    /// <summary>301 or 410.</summary>
    public int Status { get; set; } = 301;

    /// <summary>Counts changes; whoever removes it says which one they have seen.</summary>
    public int Version { get; set; } = 1;

    /// <summary>What follows the path in an address: an anchor or a query, which the content's address of today is given as well.</summary>
    public static string Rest(string? to) => to is not null && to.IndexOfAny(['#', '?']) is >= 0 and var at ? to[at..] : "";
}
