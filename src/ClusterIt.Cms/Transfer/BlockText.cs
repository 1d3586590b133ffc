using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Text;

namespace ClusterIt.Cms.Transfer;

/// <summary>The body of a Markdown file cut into blocks: running text, and fences <c>::: type</c> with YAML inside.</summary>
internal sealed partial class BlockText(Names names, string file, List<ImportFault> faults)
{
    private const string Close = ":::";

    /// <summary>Where each block begins in the file, by its path in the body (<see cref="Fault.Path"/>).</summary>
    public Dictionary<string, int> Lines { get; } = new(StringComparer.Ordinal);

    /// <param name="body">The text after the front matter.</param>
    /// <param name="firstLine">Its first line in the file.</param>
    /// <param name="readerAt">Makes a reader whose line numbers begin at a given line.</param>
    /// <param name="owner">The content, for the blocks' identifiers.</param>
    public JsonArray Read(string body, int firstLine, Func<int, FieldReader> readerAt, Guid owner)
    {
        var blocks = new JsonArray();
        var lines = body.Split('\n');
        var text = new List<string>();
        var textLine = 0;
        for (var at = 0; at < lines.Length; at++)
        {
            var open = Open().Match(lines[at]);
            if (!open.Success)
            {
                if (lines[at].StartsWith(Close, StringComparison.Ordinal))
                {
                    faults.Add(new ImportFault(file, firstLine + at, Texts.Of("import.fence-form", lines[at])));
                    at = Math.Max(at, Array.FindIndex(lines, at + 1, line => line.TrimEnd() == Close));
                    continue;
                }
                if (text.Count == 0)
                    textLine = at;
                text.Add(lines[at]);
                continue;
            }

            AddText();
            var end = Array.FindIndex(lines, at + 1, line => line.TrimEnd() == Close);
            if (end < 0)
            {
                faults.Add(new ImportFault(file, firstLine + at, Texts.Of("import.fence-open", open.Groups["type"].Value)));
                return blocks;
            }
            AddFence(open.Groups["type"].Value, string.Join('\n', lines[(at + 1)..end]) + '\n', firstLine + at + 1);
            at = end;
        }
        AddText();
        return blocks;

        void AddText()
        {
            var markdown = string.Join('\n', text).Trim('\n');
            text.Clear();
            if (string.IsNullOrWhiteSpace(markdown))
                return;
            var kept = new MarkdownLinks(names).ToKept(markdown, link => faults.Add(
                new ImportFault(file, firstLine + textLine + LineOf(body, textLine, link), Texts.Of("import.dead-link", link))));
            faults.AddRange(MarkdownText.Pictures(kept).Select(address =>
                new ImportFault(file, firstLine + textLine + LineOf(body, textLine, address), Texts.Of("field.picture-in-text", address))));
            Add(readerAt(firstLine).TextBlock(kept, DerivedId.OfBlock(owner, "blocks", blocks.Count)), firstLine + textLine);
        }

        void AddFence(string type, string yaml, int line)
        {
            var (keys, fault) = YamlText.Mapping(file, yaml, line);
            if (fault is not null)
                faults.Add(fault);
            else if (readerAt(line).Block(type, keys!, line - 1, DerivedId.OfBlock(owner, "blocks", blocks.Count)) is { } block)
                Add(block, line - 1);
        }

        void Add(JsonObject block, int line)
        {
            Lines[$"blocks[{block["id"]!.GetValue<string>()}]"] = line;
            blocks.Add((JsonNode)block);
        }
    }

    private static int LineOf(string body, int fromLine, string link)
    {
        var lines = body.Split('\n');
        var found = Array.FindIndex(lines, fromLine, line => line.Contains(link, StringComparison.Ordinal));
        return Math.Max(0, found - fromLine);
    }

    [GeneratedRegex(@"^::: (?<type>[a-z][a-z-]*)\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Open();
}
