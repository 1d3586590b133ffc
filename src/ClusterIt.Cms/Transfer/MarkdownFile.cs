using YamlDotNet.RepresentationModel;

namespace ClusterIt.Cms.Transfer;

/// <summary>A Markdown file in its two parts.</summary>
/// <param name="Keys">The front matter.</param>
/// <param name="Body">The text after it.</param>
/// <param name="BodyLine">The line of the file at which the text begins.</param>
internal sealed record MarkdownFile(YamlMappingNode Keys, string Body, int BodyLine)
{
    private const string Fence = "---";

    public static (MarkdownFile? File, ImportFault? Fault) Split(SourceText source)
    {
        var lines = source.Text.Split('\n');
        if (lines[0].TrimEnd() != Fence)
            return (null, new ImportFault(source.File, 1, Texts.Of("import.front-matter-missing")));
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0)
            return (null, new ImportFault(source.File, lines.Length, Texts.Of("import.front-matter-open")));

        var (keys, fault) = YamlText.Mapping(source.File, string.Join('\n', lines[1..end]) + '\n', firstLine: 2);
        return keys is null ? (null, fault) : (new MarkdownFile(keys, string.Join('\n', lines[(end + 1)..]), end + 2), null);
    }
}
