using System.Text.RegularExpressions;
using ClusterIt.Cms.Content;

namespace ClusterIt.Cms.Transfer;

/// <summary>Links inside Markdown: files write addresses, the CMS keeps identifiers.</summary>
internal sealed partial class MarkdownLinks(Names names)
{
    /// <param name="markdown">As a file has it.</param>
    /// <param name="dead">Told of every link that leads nowhere; it stays as it is.</param>
    public string ToKept(string markdown, Action<string> dead) => Target().Replace(markdown, match =>
    {
        var written = match.Groups["target"].Value;
        if (names.ToTarget(written) is { } target)
            return match.Groups["lead"].Value + target.Value;
        dead(written);
        return match.Value;
    });

    public string ToWritten(string markdown) => Target().Replace(markdown, match =>
        LinkTarget.TryParse(match.Groups["target"].Value, out var target) ? match.Groups["lead"].Value + names.ToWritten(target) : match.Value);

    /// <summary>What stands between "](" and the closing bracket or a title, or after a reference's name at the beginning of a line.</summary>
    [GeneratedRegex(@"(?<lead>\]\(|^ {0,3}\[[^\]\n^]+\]:[ \t]*)(?<target>[^\s)]+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Target();
}
