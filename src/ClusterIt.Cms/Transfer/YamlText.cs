using ClusterIt.Cms.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ClusterIt.Cms.Transfer;

/// <summary>YAML with line numbers of the file it stands in.</summary>
internal static class YamlText
{
    private const int Deepest = 60;

    /// <summary>One mapping; an empty text is an empty one.</summary>
    public static (YamlMappingNode? Keys, ImportFault? Fault) Mapping(string file, string yaml, int firstLine)
    {
        var (root, fault) = Root(file, yaml, firstLine);
        if (fault is not null)
            return (null, fault);
        return root switch
        {
            null => (new YamlMappingNode(), null),
            YamlMappingNode mapping => (mapping, null),
            _ => (null, new ImportFault(file, firstLine, Texts.Of("import.mapping-expected"))),
        };
    }

    public static (YamlNode? Root, ImportFault? Fault) Root(string file, string yaml, int firstLine)
    {
        try
        {
            if (LineBeyondReason(yaml) is { } deep)
                return (null, new ImportFault(file, firstLine + deep - 1, Texts.Of("import.yaml-deep")));
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 0)
                return (null, null);
            if (stream.Documents.Count > 1)
                return (null, new ImportFault(file, Line(stream.Documents[1].RootNode, firstLine), Texts.Of("import.several-documents")));
            var root = stream.Documents[0].RootNode;
            if (Repeated(root, new HashSet<YamlNode>(ReferenceEqualityComparer.Instance)) is { } repeated)
                return (null, new ImportFault(file, Line(repeated, firstLine), Texts.Of("import.anchor")));
            if (Twice(root) is { } twice)
                return (null, new ImportFault(file, Line(twice, firstLine), Texts.Of("import.yaml-twice")));
            return Forbidden(root) is { } found
                ? (null, new ImportFault(file, Line(found, firstLine), Texts.Of("import.control-character", ForbiddenCharacters.Name(found.Value![ForbiddenCharacters.IndexIn(found.Value)]))))
                : (root, null);
        }
        catch (YamlException problem)
        {
            return LineWithTab(yaml) is var tab and >= 0
                ? (null, new ImportFault(file, firstLine + tab, Texts.Of("import.yaml-tab")))
                : (null, new ImportFault(file, firstLine + (int)problem.Start.Line - 1, Texts.Of(Reason(problem.Message))));
        }
        catch (InvalidOperationException) // The scanner's way to say that a bracket is not closed; it does not say where.
        {
            return (null, new ImportFault(file, firstLine, Texts.Of("import.yaml-bracket")));
        }
    }

    /// <summary>The line on which the text is nested deeper than anybody means, which would overflow the stack of the reader; its scanner is not recursive.</summary>
    private static int? LineBeyondReason(string yaml)
    {
        var depth = 0;
        for (var parser = new Parser(new StringReader(yaml)); parser.MoveNext();)
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > Deepest)
                return (int)parser.Current.Start.Line;
        }
        return null;
    }

    /// <summary>A tab in the indentation is the likeliest reason where there is one, and the library says so of few of them.</summary>
    private static int LineWithTab(string yaml) => Array.FindIndex(yaml.Split('\n'), line => line.TakeWhile(char.IsWhiteSpace).Contains('\t'));

    /// <summary>The library speaks English and of its own insides; the writer of a file wants to know what to change.</summary>
    private static string Reason(string message) => message switch
    {
        _ when message.Contains("quoted scalar", StringComparison.OrdinalIgnoreCase) => "import.yaml-quote",
        _ when message.Contains("invalid mapping", StringComparison.OrdinalIgnoreCase) => "import.yaml-colon",
        _ when message.Contains("flow", StringComparison.OrdinalIgnoreCase) => "import.yaml-bracket",
        _ when message.Contains("uplicate key", StringComparison.OrdinalIgnoreCase) => "import.yaml-twice",
        _ => "import.yaml",
    };

    /// <summary>A node that an alias (<c>*name</c>) has brought in twice: a few such lines can stand for a billion, or for a circle.</summary>
    private static YamlNode? Repeated(YamlNode node, HashSet<YamlNode> seen)
    {
        if (node is YamlScalarNode)
            return null;
        return seen.Add(node) ? Inside(node).Select(inner => Repeated(inner, seen)).FirstOrDefault(found => found is not null) : node;
    }

    /// <summary>A key that stands twice in one mapping, once with a tag of YAML's: to the library these are two.</summary>
    private static YamlNode? Twice(YamlNode node) =>
        (node as YamlMappingNode)?.Children.Keys.OfType<YamlScalarNode>().GroupBy(key => key.Value, StringComparer.Ordinal).SelectMany(same => same.Skip(1)).FirstOrDefault()
        ?? Inside(node).Select(Twice).FirstOrDefault(found => found is not null);

    /// <summary>A text that an escape such as <c>\x01</c> has brought a forbidden character into.</summary>
    private static YamlScalarNode? Forbidden(YamlNode node) => node is YamlScalarNode scalar
        ? ForbiddenCharacters.IndexIn(scalar.Value) >= 0 ? scalar : null
        : Inside(node).Select(Forbidden).FirstOrDefault(found => found is not null);

    private static IEnumerable<YamlNode> Inside(YamlNode node) => node switch
    {
        YamlSequenceNode list => list,
        YamlMappingNode keys => keys.Children.SelectMany(pair => new[] { pair.Key, pair.Value }),
        _ => [],
    };

    /// <summary>The line of a node in its file.</summary>
    public static int Line(YamlNode node, int firstLine) => firstLine + (int)node.Start.Line - 1;
}
