using System.Text;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Text;

namespace ClusterIt.Cms.Transfer;

/// <summary>Links inside Markdown: files write addresses, the CMS keeps identifiers.</summary>
internal sealed class MarkdownLinks(Names names)
{
    /// <param name="markdown">As a file has it.</param>
    /// <param name="dead">Told of every link that leads nowhere; it stays as it is.</param>
    public string ToKept(string markdown, Action<string> dead)
    {
        foreach (var forbidden in MarkdownText.ForbiddenAutolinks(markdown))
            dead(forbidden);
        return Replace(markdown, written =>
        {
            if (names.ToTarget(written) is { } target)
                return target.Value;
            dead(written);
            return written;
        });
    }

    public string ToWritten(string markdown) =>
        Replace(markdown, kept => LinkTarget.TryParse(kept, out var target) ? names.ToWritten(target) : kept);

    private static string Replace(string markdown, Func<string, string> other)
    {
        if (!markdown.Contains(']', StringComparison.Ordinal)) // No link is without one; most texts have none.
            return markdown;
        var text = new StringBuilder(markdown.Length);
        var at = 0;
        foreach (var span in MarkdownText.Targets(markdown))
        {
            var target = markdown[span.Start..(span.End + 1)].Trim('<', '>');
            var start = markdown.IndexOf(target, span.Start, StringComparison.Ordinal);
            text.Append(markdown, at, start - at).Append(other(target));
            at = start + target.Length;
        }
        return text.Append(markdown, at, markdown.Length - at).ToString();
    }
}
