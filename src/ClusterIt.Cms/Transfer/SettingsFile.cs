using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Organisations;
using ClusterIt.Cms.Settings;
using YamlDotNet.RepresentationModel;

namespace ClusterIt.Cms.Transfer;

/// <summary><c>site.yml</c>: the settings as YAML, in the order of the record.</summary>
internal static class SettingsFile
{
    private static readonly string[] Keys = [.. typeof(SiteSettings).GetProperties().Select(property => JsonNames.Of(property.Name))];
    private static readonly string[] TopicKeys = [.. typeof(Topic).GetProperties().Select(property => JsonNames.Of(property.Name))];

    /// <summary>Without it no page has a head.</summary>
    private static readonly string[] Required = ["name"];

    public static SiteSettings? Read(SourceText source, BodyFormat format, List<ImportFault> faults)
    {
        var (keys, fault) = YamlText.Mapping(source.File, source.Text, 1);
        if (keys is null)
        {
            faults.Add(fault!);
            return null;
        }
        var before = faults.Count;
        var json = new JsonObject();
        foreach (var (node, value) in keys.Children)
        {
            var key = (node as YamlScalarNode)?.Value ?? "";
            if (!Keys.Contains(key))
                Say(node, "import.unknown-key", key, string.Join(", ", Keys));
            else
                json[key] = Value(key, value);
        }
        foreach (var missing in Required.Where(key => string.IsNullOrWhiteSpace(json[key]?.GetValue<string>()) && faults.Count == before))
            Say(keys, "import.setting-missing", missing);
        if (faults.Count > before)
            return null;
        try
        {
            return json.Deserialize<SiteSettings>(format.Options);
        }
        catch (JsonException problem)
        {
            faults.Add(new ImportFault(source.File, 1, Texts.Of("import.shape", problem.Message)));
            return null;
        }

        JsonNode? Value(string key, YamlNode node)
        {
            if (key == "topics")
                return node is YamlSequenceNode list ? Topics(list, Say) : Say(node, "import.list-expected", key);
            if (node is not YamlScalarNode { Value: { } text })
                return Say(node, "import.text-expected", key);
            return key switch
            {
                "land" when !ChoiceNames.Of(typeof(Land)).Contains(text, StringComparer.Ordinal) => Say(node, "import.unknown-choice", text, string.Join(", ", ChoiceNames.Of(typeof(Land)))),
                "contactAsOf" when !PartialDate.TryParse(text, out _) => Say(node, "import.as-of-expected", text),
                "trashDays" => Days(node, text, SiteSettings.LeastTrashDays, SiteSettings.MostTrashDays),
                "historyDays" => Days(node, text, SiteSettings.LeastHistoryDays, SiteSettings.MostHistoryDays),
                _ => text,
            };
        }

        JsonNode? Days(YamlNode node, string text, int least, int most) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days >= least && days <= most ? days : Say(node, "import.days-expected", text, least, most);

        JsonNode? Say(YamlNode at, string key, params object[] values)
        {
            faults.Add(new ImportFault(source.File, YamlText.Line(at, 1), Texts.Of(key, values)));
            return null;
        }
    }

    public static string Write(SiteSettings settings, BodyFormat format)
    {
        var yaml = new YamlWriter();
        var usual = JsonSerializer.SerializeToNode(new SiteSettings(), format.Options)!;
        foreach (var (key, value) in JsonSerializer.SerializeToNode(settings, format.Options)!.AsObject())
        {
            if (value is JsonArray topics && topics.Count > 0)
                yaml.List(key, topics.Select(topic => (Action)(() => Strings(yaml, topic!.AsObject()))));
            else if (value?.GetValueKind() is JsonValueKind.Number && !JsonNode.DeepEquals(value, usual[key]))
                yaml.Plain(key, value.ToJsonString());
            else if (value?.GetValueKind() is JsonValueKind.String && value.GetValue<string>() is { Length: > 0 } text)
                (key is "land" or "contactAsOf" ? (Action<string, string>)yaml.Plain : yaml.Text)(key, text);
        }
        return yaml.ToString();
    }

    private static void Strings(YamlWriter yaml, JsonObject values)
    {
        foreach (var (key, value) in values)
        {
            if (value?.GetValue<string>() is { Length: > 0 } text)
                yaml.Text(key, text);
        }
    }

    private static JsonArray Topics(YamlSequenceNode list, Complaint say)
    {
        var topics = new JsonArray();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in list)
        {
            if (entry is not YamlMappingNode keys)
            {
                say(entry, "import.mapping-expected");
                continue;
            }
            var topic = new JsonObject();
            foreach (var (node, value) in keys.Children)
            {
                var name = (node as YamlScalarNode)?.Value ?? "";
                if (!TopicKeys.Contains(name))
                    say(node, "import.unknown-key", name, string.Join(", ", TopicKeys));
                else
                    topic[name] = value is YamlScalarNode { Value: { } text } ? text : say(value, "import.text-expected", name);
            }
            if (!Slug.IsWellFormed(topic["key"]?.GetValue<string>() ?? "") || topic["label"] is null)
                say(entry, "import.topic-incomplete");
            else if (!known.Add(topic["key"]!.GetValue<string>()))
                say(entry, "import.key-twice", topic["key"]!.GetValue<string>());
            topics.Add((JsonNode)topic);
        }
        return topics;
    }

    private delegate JsonNode? Complaint(YamlNode at, string key, params object[] values);
}
