using System.Text.RegularExpressions;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Text;

namespace ClusterIt.Cms.Transfer;

/// <summary>Links inside Markdown: files write addresses, the CMS keeps identifiers.</summary>
internal sealed partial class MarkdownLinks(Names names)
{
    /// <param name="markdown">As a file has it.</param>
    /// <param name="dead">Told of every link that leads nowhere; it stays as it is.</param>
    public string ToKept(string markdown, Action<string> dead) => Replace(markdown, written =>
    {
        if (names.ToTarget(written) is { } target)
            return target.Value;
        dead(written);
        return written;
    });

    public string ToWritten(string markdown) =>
        Replace(markdown, kept => LinkTarget.TryParse(kept, out var target) ? names.ToWritten(target) : kept);

    private static string Replace(string markdown, Func<string, string> other)
    {
        if (!Target().IsMatch(markdown))
            return markdown;
        var others = MarkdownText.WithoutLinks(markdown);
        return Target().Replace(markdown, match => others.Any(span => span.Start <= match.Index && match.Index <= span.End)
            ? match.Value
            : match.Groups["lead"].Value + other(match.Groups["target"].Value));
    }

    /// <summary>What stands between "](" and the closing bracket or a title, spaces and a line's end before it included (CommonMark 6.3), or after a reference's name at the beginning of a line.</summary>
    [GeneratedRegex(@"(?<lead>\]\([ \t]*\n?[ \t]*<?|^ {0,3}\[[^\]\n^]+\]:[ \t]*\n?[ \t]*<?)(?<target>[^\s)<>]+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Target();
}
