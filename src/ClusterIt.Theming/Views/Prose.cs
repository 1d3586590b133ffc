using Microsoft.AspNetCore.Html;

namespace ClusterIt.Theming.Views;

/// <summary>Text rendered from Markdown, safe to be put into a page as it is.</summary>
/// <param name="Html">Headings begin at h2.</param>
public sealed record Prose(IHtmlContent Html);
