using System.Text.Json.Nodes;
using ClusterIt.Cms.Pages;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>What a page says about itself to its frame.</summary>
internal sealed record PageFacts
{
    public required string Title { get; init; }

    /// <summary>For breadcrumbs.</summary>
    public required string ShortTitle { get; init; }

    public required string Description { get; init; }

    /// <summary>The page of the tree that it is; null for posts, events and so on.</summary>
    public PageNode? Node { get; init; }

    /// <summary>The pages above, nearest first, the page itself included where it is one of the tree.</summary>
    public IReadOnlyList<PageNode> Above { get; init; } = [];

    /// <summary>Steps of the breadcrumbs between the tree and the page, such as a category.</summary>
    public IReadOnlyList<Link> Between { get; init; } = [];

    /// <summary>The public addresses of the same thing in each language, itself included.</summary>
    public IReadOnlyList<(string Language, string Path)> Translations { get; init; } = [];

    /// <summary>Where it differs from the path that was asked for.</summary>
    public string? CanonicalPath { get; init; }

    /// <summary>What its feeds are of, where that is less than all news: a category's address.</summary>
    public string? FeedPath { get; init; }

    public bool NoIndex { get; init; }

    public Picture? Image { get; init; }

    /// <summary>Set for articles alone.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    public DateTimeOffset? ModifiedAt { get; init; }

    /// <summary>What the page is to schema.org, beside the organisation, the site and the breadcrumbs.</summary>
    public JsonObject? Thing { get; init; }
}
