using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Text;
using YamlDotNet.RepresentationModel;

namespace ClusterIt.Cms.Transfer;

/// <summary>Reads one piece of content from its file, or from its entry in a list.</summary>
internal sealed class ContentFileReader(ContentTypes types, BodyFormat format, Names names)
{
    public static readonly string[] TrunkKeys = ["id", "slug", "parent", "position", "state", "publishAt", "withdrawAt"];
    private static readonly string[] FigureKeys = ["key", "id"];
    private const string DraftState = "draft";
    private const string WithdrawnState = "withdrawn";

    /// <summary>The head of a Markdown file, or faults.</summary>
    public static FileHead? Head(MarkdownFile parsed, string file, ContentType type, List<ImportFault> faults)
    {
        var (key, language) = (ContentFolder.KeyOf(file), ContentFolder.LanguageOf(file));
        var name = key[(key.LastIndexOf('/') + 1)..];
        var id = ContentFolder.DefaultId(key, language);
        if (Find(parsed.Keys, "id") is { } written && !Guid.TryParse(written.Value, out id))
            faults.Add(new ImportFault(file, YamlText.Line(written, 2), Texts.Of("import.id-expected", written.Value ?? "")));
        var parent = Find(parsed.Keys, "parent");
        return new FileHead
        {
            File = file,
            Key = key,
            Type = type.Key,
            Language = language,
            IsSample = ContentFolder.IsSample(file),
            Id = id,
            Slug = Find(parsed.Keys, "slug")?.Value ?? (key == $"{type.Folder}/index" ? "" : name),
            ParentAddress = parent?.Value,
            ParentLine = parent is null ? 1 : YamlText.Line(parent, 2),
            Template = type.Key == "page" ? ChoiceNames.Find<PageTemplate>(Find(parsed.Keys, "template")?.Value ?? "standard") : null,
        };
    }

    public ParsedContent? Read(MarkdownFile parsed, FileHead head, string hash, List<ImportFault> faults)
    {
        var before = faults.Count;
        var type = types[head.Type];
        var fields = new FieldReader(types, names, head.File, 2, faults);
        var json = fields.Read(parsed.Keys, [.. type.Fields.Where(field => field.Name != "blocks")], head.Id, TrunkKeys);
        json["blocks"] = new BlockText(names, head.File, faults)
            .Read(parsed.Body, parsed.BodyLine, line => new FieldReader(types, names, head.File, line, faults), head.Id);
        var state = State(parsed.Keys, head.File, faults);
        var position = Position(parsed.Keys, head.File, faults);
        return Finish(type, json, head, hash, state, position, parsed.Keys, 2, before, faults);
    }

    /// <summary>The heads and contents of a list of figures.</summary>
    public static IEnumerable<FigureEntryRead> Figures(SourceText source, List<ImportFault> faults)
    {
        var (root, fault) = YamlText.Root(source.File, source.Text, 1);
        if (fault is not null)
            faults.Add(fault);
        if (root is null)
            yield break;
        if (root is not YamlSequenceNode list)
        {
            faults.Add(new ImportFault(source.File, 1, Texts.Of("import.list-expected", "")));
            yield break;
        }
        var lines = source.Text.Split('\n');
        var starts = list.Select(entry => (int)entry.Start.Line).Append(lines.Length + 1).ToList();
        foreach (var (entry, index) in list.Select((entry, index) => (entry, index)))
        {
            if (entry is YamlMappingNode keys && FigureHead(source.File, keys, faults) is { } head)
                yield return new FigureEntryRead(head, keys, SourceText.HashOf(string.Join('\n', lines[(starts[index] - 1)..(starts[index + 1] - 1)]).TrimEnd()));
            else if (entry is not YamlMappingNode)
                faults.Add(new ImportFault(source.File, YamlText.Line(entry, 1), Texts.Of("import.mapping-expected")));
        }
    }

    public ParsedContent? ReadFigure(FigureEntryRead figure, List<ImportFault> faults)
    {
        var (head, keys, hash) = figure;
        var before = faults.Count;
        var type = types["figure"];
        var file = head.File[..head.File.IndexOf('#', StringComparison.Ordinal)];
        var json = new FieldReader(types, names, file, 1, faults).Read(keys, type.Fields, head.Id, FigureKeys);
        return Finish(type, json, head, hash, new WantedState(true, null, null), 0, keys, 1, before, faults);
    }

    private ParsedContent? Finish(
        ContentType type, JsonObject json, FileHead head, string hash, WantedState state, int position,
        YamlMappingNode keys, int firstLine, int faultsBefore, List<ImportFault> faults)
    {
        if (faults.Count > faultsBefore)
            return null;
        var lines = keys.Children.Keys.OfType<YamlScalarNode>().ToDictionary(node => node.Value!, node => YamlText.Line(node, firstLine));
        try
        {
            return new ParsedContent(head, hash, format.FromJson(type, json), state, position, lines);
        }
        catch (JsonException problem)
        {
            faults.Add(new ImportFault(head.File, firstLine, Texts.Of("import.shape", problem.Message)));
            return null;
        }
    }

    private static FileHead? FigureHead(string file, YamlMappingNode keys, List<ImportFault> faults)
    {
        if (Find(keys, "key")?.Value is not { } key || !Slug.IsWellFormed(key))
        {
            faults.Add(new ImportFault(file, YamlText.Line(keys, 1), Texts.Of("import.key-missing")));
            return null;
        }
        return new FileHead
        {
            File = $"{file}#{key}",
            Key = $"figures/{key}",
            Type = "figure",
            Language = Languages.German,
            IsSample = ContentFolder.IsSample(file),
            Id = Guid.TryParse(Find(keys, "id")?.Value, out var id) ? id : ContentFolder.DefaultId($"figures/{key}", Languages.German),
            Slug = key,
        };
    }

    private static WantedState State(YamlMappingNode keys, string file, List<ImportFault> faults)
    {
        var written = Find(keys, "state");
        if (written?.Value is not (null or DraftState or WithdrawnState))
            faults.Add(new ImportFault(file, YamlText.Line(written, 2), Texts.Of("import.unknown-choice", written.Value, $"{DraftState}, {WithdrawnState}")));
        return new WantedState(written is null, Moment(keys, "publishAt", file, faults), Moment(keys, "withdrawAt", file, faults));
    }

    private static DateTime? Moment(YamlMappingNode keys, string key, string file, List<ImportFault> faults)
    {
        if (Find(keys, key) is not { } written)
            return null;
        if (DateTime.TryParseExact(written.Value, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            return BerlinTime.ToUtc(moment);
        faults.Add(new ImportFault(file, YamlText.Line(written, 2), Texts.Of("import.moment-expected", written.Value ?? "")));
        return null;
    }

    private static int Position(YamlMappingNode keys, string file, List<ImportFault> faults)
    {
        if (Find(keys, "position") is not { } written)
            return 0;
        if (int.TryParse(written.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
            return position;
        faults.Add(new ImportFault(file, YamlText.Line(written, 2), Texts.Of("import.number-expected", written.Value ?? "")));
        return 0;
    }

    private static YamlScalarNode? Find(YamlMappingNode keys, string key) =>
        keys.Children.TryGetValue(key, out var node) ? node as YamlScalarNode : null;
}
