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
        foreach (var forbidden in WrittenLinks.Forbidden(markdown))
            dead(forbidden);
        return WrittenLinks.Replace(markdown, written =>
        {
            if (names.ToTarget(written) is { } target)
                return target.Value;
            dead(written);
            return written;
        });
    }

    public string ToWritten(string markdown) =>
        WrittenLinks.Replace(markdown, kept => LinkTarget.TryParse(kept, out var target) ? names.ToWritten(target) : kept);
}
