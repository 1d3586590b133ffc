using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ClusterIt.Cms.Transfer;

/// <summary>YAML with line numbers of the file it stands in.</summary>
internal static class YamlText
{
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
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return (stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode, null);
        }
        catch (YamlException problem)
        {
            return (null, new ImportFault(file, firstLine + (int)problem.Start.Line - 1, Texts.Of("import.yaml", problem.Message)));
        }
    }

    /// <summary>The line of a node in its file.</summary>
    public static int Line(YamlNode node, int firstLine) => firstLine + (int)node.Start.Line - 1;
}
