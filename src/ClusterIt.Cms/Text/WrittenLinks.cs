using System.Text;
using ClusterIt.Cms.Content;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClusterIt.Cms.Text;

/// <summary>The links of a Markdown text as they are written: in links and reference definitions, not in pictures, and nothing in code.</summary>
public static class WrittenLinks
{
    private static readonly MarkdownPipeline Placing = MarkdownText.Builder().UsePreciseSourceLocation().Build();

    /// <summary>The source with other targets in its links.</summary>
    public static string Replace(string markdown, Func<string, string> other)
    {
        var text = new StringBuilder(markdown.Length);
        var at = 0;
        foreach (var target in Targets(markdown))
        {
            text.Append(markdown, at, target.Start - at).Append(other(target.Text));
            at = target.Start + target.Text.Length;
        }
        return at == 0 ? markdown : text.Append(markdown, at, markdown.Length - at).ToString();
    }

    /// <summary>The targets, and the addresses in angle brackets that may not be links.</summary>
    internal static IEnumerable<string> In(string markdown) => Targets(markdown).Select(target => target.Text).Concat(Forbidden(markdown));

    /// <summary>Addresses in angle brackets that may not be links.</summary>
    internal static IEnumerable<string> Forbidden(string markdown) => markdown.Contains('<', StringComparison.Ordinal)
        ? MarkdownText.Read(markdown)?.Descendants<AutolinkInline>().Where(link => !MayBeLink(link)).Select(link => link.Url) ?? []
        : [];

    /// <summary>Identifiers are how the CMS writes links, not people.</summary>
    internal static bool MayBeLink(AutolinkInline link) =>
        LinkTarget.TryParse(link.IsEmail ? $"mailto:{link.Url}" : link.Url, out var target) && target is { ContentId: null, MediaId: null };

    private static IReadOnlyList<(int Start, string Text)> Targets(string markdown)
    {
        if (!markdown.Contains(']', StringComparison.Ordinal) || MarkdownText.Read(markdown, Placing) is not { } document) // No link is without one; most texts have none.
            return [];
        return [.. document.Descendants<LinkInline>().Where(link => link is { IsImage: false, IsAutoLink: false, Reference: null }).Select(link => link.UrlSpan)
            .Concat(document.Descendants<LinkReferenceDefinition>().Select(definition => definition.UrlSpan))
            .Where(span => !span.IsEmpty && span.End < markdown.Length)
            .DistinctBy(span => span.Start)
            .OrderBy(span => span.Start)
            .Select(span => (Text: markdown[span.Start..(span.End + 1)].Trim('<', '>'), span.Start))
            .Select(target => (markdown.IndexOf(target.Text, target.Start, StringComparison.Ordinal), target.Text))];
    }
}
