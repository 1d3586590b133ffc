using System.Globalization;
using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using YamlDotNet.RepresentationModel;

namespace ClusterIt.Cms.Transfer;

/// <summary>Reads fields from YAML by their declarations, and says of every value that does not fit where it stands and what would.</summary>
internal sealed class FieldReader(ContentTypes types, Names names, string file, int firstLine, List<ImportFault> faults)
{
    /// <summary>The fields as JSON; keys that are not fields are faults, those in <paramref name="others"/> aside.</summary>
    public JsonObject Read(YamlMappingNode keys, IReadOnlyList<Field> fields, Guid owner, IReadOnlyCollection<string> others)
    {
        var json = new JsonObject();
        foreach (var (keyNode, value) in keys.Children)
        {
            var key = (keyNode as YamlScalarNode)?.Value ?? "";
            if (others.Contains(key))
                continue;
            var field = fields.FirstOrDefault(field => field.Name == key);
            if (field is null)
                Fault(keyNode, Texts.Of("import.unknown-key", key, string.Join(", ", others.Concat(fields.Select(field => field.Name)))));
            else if (Value(field, value, owner) is { } read)
                json[key] = read;
        }
        return json;
    }

    /// <summary>A block from its type and YAML, and the line that names the type; null when it has faults.</summary>
    public JsonObject? Block(string typeKey, YamlMappingNode keys, int line, Guid defaultId)
    {
        if (types.FindBlock(typeKey) is not { } type)
        {
            faults.Add(new ImportFault(file, line, Texts.Of("import.unknown-block", typeKey, string.Join(", ", types.Blocks.Select(block => block.Key)))));
            return null;
        }
        var id = defaultId;
        if (keys.Children.TryGetValue("id", out var written) && (!Guid.TryParse(Scalar(written), out id) || id == Guid.Empty))
            Fault(written, Texts.Of("import.id-expected", Scalar(written)));
        var json = Read(keys, type.Fields, id, ["id", "type"]);
        json["type"] = type.Key;
        json["version"] = type.Version;
        json["id"] = id.ToString();
        return json;
    }

    /// <summary>A block of running text.</summary>
    public JsonObject TextBlock(string markdown, Guid id) => new()
    {
        ["type"] = "text",
        ["version"] = types.FindBlock("text")!.Version,
        ["id"] = id.ToString(),
        ["markdown"] = markdown,
    };

    private JsonNode? Value(Field field, YamlNode node, Guid owner)
    {
        if (field.Kind is FieldKind.List)
            return List(field, node, item => Read(item, field.Items, owner, []));
        if (field.Kind is FieldKind.Blocks)
            return Blocks(field, node, owner);
        if (field.Kind is FieldKind.Image)
            return Image(node);
        if (!field.IsMany)
            return One(field, node);
        if (node is not YamlSequenceNode sequence)
            return Expected(node, "import.list-expected", field.Name);
        var many = new JsonArray();
        foreach (var each in sequence)
        {
            if (One(field, each) is { } value)
                many.Add(value);
        }
        return many;
    }

    private JsonNode? One(Field field, YamlNode node)
    {
        if (node is not YamlScalarNode { Value: { } text })
            return Expected(node, "import.text-expected", field.Name);
        return field.Kind switch
        {
            FieldKind.Text => text,
            FieldKind.Markdown => new MarkdownLinks(names).ToKept(text, link => Fault(node, Texts.Of("import.dead-link", link))),
            FieldKind.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                ? text : Expected(node, "import.date-expected", text),
            FieldKind.Moment => Moment(text, ((MomentFieldAttribute)field.Declaration).NeedsTime) ?? Expected(node, "import.moment-expected", text),
            FieldKind.AsOf => PartialDate.TryParse(text, out _) ? text : Expected(node, "import.as-of-expected", text),
            FieldKind.Number => Number(field, text) ?? Expected(node, "import.number-expected", text),
            FieldKind.Flag => text switch { "true" => true, "false" => false, _ => Expected(node, "import.flag-expected", text) },
            FieldKind.Choice => Choice(field, node, text),
            FieldKind.Tags => names.Topics.Contains(text) ? text : Expected(node, "import.unknown-topic", text, string.Join(", ", names.Topics.Order(StringComparer.Ordinal))),
            FieldKind.Reference => Reference((ReferenceFieldAttribute)field.Declaration, node, text),
            FieldKind.File => names.Media(text)?.ToString() ?? Expected(node, "import.dead-media", text),
            FieldKind.Link => names.ToTarget(text)?.Value ?? Expected(node, "import.dead-link", text),
            FieldKind.Image or FieldKind.List or FieldKind.Blocks => throw new InvalidOperationException($"{field.Kind} is no scalar."),
        };
    }

    private JsonNode? Reference(ReferenceFieldAttribute field, YamlNode node, string text)
    {
        if (names.Content(text) is not { } id)
            return Expected(node, "import.dead-reference", text);
        // A key says by its folder what it is; an identifier that no file has is taken as it is.
        var (key, folder) = (names.Key(id), types[field.Type].Folder);
        return key == id.ToString() || key.StartsWith($"{folder}/", StringComparison.Ordinal)
            ? id.ToString()
            : Expected(node, "import.wrong-reference", text, FieldTexts.TypeLabel(field.Type), folder);
    }

    private static JsonValue? Moment(string text, bool needsTime) =>
        DateTime.TryParseExact(text, needsTime ? ["yyyy-MM-dd'T'HH:mm"] : ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? JsonValue.Create(moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture))
            : null;

    private static JsonValue? Number(Field field, string text)
    {
        if (field.ValueType == typeof(int))
            return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? JsonValue.Create(whole) : null;
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number)
            : null;
    }

    private JsonNode? Choice(Field field, YamlNode node, string text)
    {
        var type = field.IsMany ? field.ElementType() : field.ValueType;
        var known = ChoiceNames.Of(type);
        return known.Contains(text, StringComparer.Ordinal) ? text : Expected(node, "import.unknown-choice", text, string.Join(", ", known));
    }

    private JsonObject? Image(YamlNode node)
    {
        if (node is not YamlMappingNode keys)
        {
            Fault(node, Texts.Of("import.image-expected"));
            return null;
        }
        var json = new JsonObject();
        foreach (var (keyNode, value) in keys.Children)
        {
            switch (Scalar(keyNode))
            {
                case "media" when names.Media(Scalar(value)) is { } id:
                    json["media"] = id.ToString();
                    break;
                case "media":
                    Fault(value, Texts.Of("import.dead-media", Scalar(value)));
                    break;
                case "alt":
                    json["alt"] = Scalar(value);
                    break;
                case "decorative" when Scalar(value) is "true" or "false":
                    json["decorative"] = Scalar(value) == "true";
                    break;
                case "decorative":
                    Fault(value, Texts.Of("import.flag-expected", Scalar(value)));
                    break;
                case "focusX" or "focusY" when int.TryParse(Scalar(value), NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent <= 100:
                    json[Scalar(keyNode)] = percent;
                    break;
                case "focusX" or "focusY":
                    Fault(value, Texts.Of("import.percent-expected", Scalar(value)));
                    break;
                default:
                    Fault(keyNode, Texts.Of("import.unknown-key", Scalar(keyNode), "media, alt, decorative, focusX, focusY"));
                    break;
            }
        }
        return json;
    }

    private JsonArray? Blocks(Field field, YamlNode node, Guid owner)
    {
        var index = 0;
        return List(field, node, item => Block(
            item.Children.TryGetValue("type", out var type) ? Scalar(type) : "", item, YamlText.Line(item, firstLine), DerivedId.OfBlock(owner, field.Name, index++)));
    }

    private JsonArray? List(Field field, YamlNode node, Func<YamlMappingNode, JsonObject?> read)
    {
        if (node is not YamlSequenceNode sequence)
        {
            Fault(node, Texts.Of("import.list-expected", field.Name));
            return null;
        }
        var list = new JsonArray();
        foreach (var each in sequence)
        {
            if (each is not YamlMappingNode mapping)
                Fault(each, Texts.Of("import.mapping-expected"));
            else if (read(mapping) is { } item)
                list.Add((JsonNode)item);
        }
        return list;
    }

    private JsonNode? Expected(YamlNode node, string key, params object[] values)
    {
        Fault(node, Texts.Of(key, values));
        return null;
    }

    private void Fault(YamlNode node, string message) => faults.Add(new ImportFault(file, YamlText.Line(node, firstLine), message));

    private static string Scalar(YamlNode node) => (node as YamlScalarNode)?.Value ?? "";
}
