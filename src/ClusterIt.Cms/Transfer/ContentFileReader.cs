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
    private static readonly string[] FigureKeys = ["key", "id", "state", "publishAt", "withdrawAt"];
    private static readonly char[] BetweenEntries = [' ', '\n', '-', ','];
    private const string DraftState = "draft";
    private const string WithdrawnState = "withdrawn";

    /// <summary>The head of a Markdown file, or faults.</summary>
    public static FileHead? Head(MarkdownFile parsed, string file, ContentType type, List<ImportFault> faults)
    {
        var (key, language) = (ContentFolder.KeyOf(file), ContentFolder.LanguageOf(file));
        var name = key[(key.LastIndexOf('/') + 1)..];
        var id = ContentFolder.DefaultId(key, language);
        if (Find(parsed.Keys, "id") is { } written)
        {
            if (IsId(written.Value, out var named))
                id = named;
            else
                faults.Add(new ImportFault(file, YamlText.Line(written, 2), Texts.Of("import.id-expected", written.Value ?? "")));
        }
        faults.AddRange(parsed.Keys.Children
            .Where(pair => pair.Key is YamlScalarNode { Value: { } trunk } && TrunkKeys.Contains(trunk) && pair.Value is not YamlScalarNode)
            .Select(pair => new ImportFault(file, YamlText.Line(pair.Key, 2), Texts.Of("import.text-expected", ((YamlScalarNode)pair.Key).Value!))));
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
            IdLine = Find(parsed.Keys, "id") is { } identifier ? YamlText.Line(identifier, 2) : 1,
            SlugLine = Find(parsed.Keys, "slug") is { } slug ? YamlText.Line(slug, 2) : 1,
            Template = type.Key == "page" ? ChoiceNames.Find<PageTemplate>(Find(parsed.Keys, "template")?.Value ?? "standard") : null,
        };
    }

    public ParsedContent? Read(MarkdownFile parsed, FileHead head, string hash, List<ImportFault> faults)
    {
        var before = faults.Count;
        var type = types[head.Type];
        var fields = new FieldReader(types, names, head.File, 2, faults);
        var json = fields.Read(parsed.Keys, [.. type.Fields.Where(field => field.Name != "blocks")], head.Id, TrunkKeys);
        var text = new BlockText(names, head.File, faults);
        json["blocks"] = text.Read(parsed.Body, parsed.BodyLine, line => new FieldReader(types, names, head.File, line, faults), head.Id);
        var state = State(parsed.Keys, head.File, 2, faults);
        var position = Position(parsed.Keys, head.File, faults);
        return Finish(type, json, head, hash, state, position, parsed.Keys, 2, before, faults) is not { } content
            ? null
            : content with { KeyLines = content.KeyLines.Concat(text.Lines).ToDictionary() };
    }

    /// <summary>The heads and contents of a list of figures.</summary>
    public static IEnumerable<FigureEntryRead> Figures(SourceText source, List<ImportFault> faults)
    {
        var (root, fault) = YamlText.Root(source.File, source.Text, 1);
        if (fault is not null)
            faults.Add(fault);
        if (root is null && fault is not null)
            yield break;
        if (root is not YamlSequenceNode list)
        {
            faults.Add(new ImportFault(source.File, 1, Texts.Of("import.list-expected", source.File)));
            yield break;
        }
        var starts = list.Select(entry => (int)entry.Start.Index).Append(source.Text.Length).ToList();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (entry, index) in list.Select((entry, index) => (entry, index)))
        {
            if (entry is not YamlMappingNode keys)
                faults.Add(new ImportFault(source.File, YamlText.Line(entry, 1), Texts.Of("import.mapping-expected")));
            else if (FigureHead(source.File, keys, faults) is not { } head)
                continue;
            else if (!known.Add(head.Key))
                faults.Add(new ImportFault(source.File, YamlText.Line(entry, 1), Texts.Of("import.key-twice", head.Slug)));
            else
                yield return new FigureEntryRead(head, keys, SourceText.HashOf(source.Text[starts[index]..starts[index + 1]].TrimEnd(BetweenEntries)));
        }
    }

    public ParsedContent? ReadFigure(FigureEntryRead figure, List<ImportFault> faults)
    {
        var (head, keys, hash) = figure;
        var before = faults.Count;
        var type = types["figure"];
        var file = head.File[..head.File.IndexOf('#', StringComparison.Ordinal)];
        var json = new FieldReader(types, names, file, 1, faults).Read(keys, type.Fields, head.Id, FigureKeys);
        return Finish(type, json, head, hash, State(keys, file, 1, faults), 0, keys, 1, before, faults) is { } figureRead
            ? figureRead with { FirstLine = YamlText.Line(keys, 1) }
            : null;
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
        if (keys.Children.TryGetValue("id", out var other) && other is not YamlScalarNode)
        {
            faults.Add(new ImportFault(file, YamlText.Line(other, 1), Texts.Of("import.text-expected", "id")));
            return null;
        }
        if (Find(keys, "key")?.Value is not { } key || !Slug.IsWellFormed(key))
        {
            faults.Add(new ImportFault(file, YamlText.Line(keys, 1), Texts.Of("import.key-missing")));
            return null;
        }
        var id = ContentFolder.DefaultId($"figures/{key}", Languages.German);
        if (Find(keys, "id") is { } written && !IsId(written.Value, out id))
        {
            faults.Add(new ImportFault(file, YamlText.Line(written, 1), Texts.Of("import.id-expected", written.Value ?? "")));
            return null;
        }
        return new FileHead
        {
            File = $"{file}#{key}",
            Key = $"figures/{key}",
            Type = "figure",
            Language = Languages.German,
            IsSample = ContentFolder.IsSample(file),
            Id = id,
            Slug = key,
        };
    }

    /// <param name="keys">Of the content.</param>
    /// <param name="file">Where they stand.</param>
    /// <param name="firstLine">The line of the file that they begin at.</param>
    /// <param name="faults">Is told of what cannot be.</param>
    private static WantedState State(YamlMappingNode keys, string file, int firstLine, List<ImportFault> faults)
    {
        var written = Find(keys, "state");
        if (written?.Value is not (null or DraftState or WithdrawnState))
            faults.Add(new ImportFault(file, YamlText.Line(written, firstLine), Texts.Of("import.unknown-choice", written.Value, $"{DraftState}, {WithdrawnState}")));
        SayIdle(keys, isPublic: written is null, file, firstLine, faults);
        return new WantedState(written is null, written?.Value is WithdrawnState, Moment(keys, "publishAt", file, firstLine, faults), Moment(keys, "withdrawAt", file, firstLine, faults));
    }

    /// <summary>A moment that nothing would happen at is a misunderstanding.</summary>
    private static void SayIdle(YamlMappingNode keys, bool isPublic, string file, int firstLine, List<ImportFault> faults)
    {
        var (publishAt, withdrawAt) = (Find(keys, "publishAt"), Find(keys, "withdrawAt"));
        if (isPublic && publishAt is not null)
            faults.Add(new ImportFault(file, YamlText.Line(publishAt, firstLine), Texts.Of("import.publish-at-public")));
        if (!isPublic && publishAt is null && withdrawAt is not null)
            faults.Add(new ImportFault(file, YamlText.Line(withdrawAt, firstLine), Texts.Of("import.withdraw-at-hidden")));
    }

    /// <summary>The identifier of nothing is none.</summary>
    private static bool IsId(string? text, out Guid id) => Guid.TryParse(text, out id) && id != Guid.Empty;

    private static DateTime? Moment(YamlMappingNode keys, string key, string file, int firstLine, List<ImportFault> faults)
    {
        if (Find(keys, key) is not { } written)
            return null;
        if (DateTime.TryParseExact(written.Value, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            && moment.Year is >= BodyCheck.EarliestYear and <= BodyCheck.LatestYear)
        {
            if (BerlinTime.IsSkipped(moment))
                faults.Add(new ImportFault(file, YamlText.Line(written, firstLine), Texts.Of("field.skipped-hour", key, moment)));
            return BerlinTime.ToUtc(moment);
        }
        faults.Add(new ImportFault(file, YamlText.Line(written, firstLine), Texts.Of("import.moment-expected", written.Value ?? "")));
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
