namespace ClusterIt.Theming.Views;

/// <summary>What stands in a page's head for browsers, search engines and previews.</summary>
public sealed record Head
{
    /// <summary>The whole title, the site's name included.</summary>
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>The page's one true address, with host.</summary>
    public required string Canonical { get; init; }

    /// <summary>The page in each language it exists in, itself included, and <c>x-default</c>; empty when there is only one.</summary>
    public IReadOnlyList<(string HrefLang, string Href)> Alternates { get; init; } = [];

    public bool NoIndex { get; init; }

    /// <summary>OpenGraph: <c>website</c> or <c>article</c>.</summary>
    public string Kind { get; init; } = "website";

    /// <summary>With host; null when there is none.</summary>
    public string? Image { get; init; }

    /// <summary>Feeds of the page, with type and title.</summary>
    public IReadOnlyList<(string Type, string Title, string Href)> Feeds { get; init; } = [];

    /// <summary>One JSON-LD graph, safe to stand inside a script element.</summary>
    public required string JsonLd { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public DateTimeOffset? ModifiedAt { get; init; }
}
