using System.Text.Json;
using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Settings;
using YamlDotNet.RepresentationModel;

namespace ClusterIt.Cms.Transfer;

/// <summary><c>site.yml</c>: the settings as YAML, in the order of the record.</summary>
internal static class SettingsFile
{
    private static readonly string[] Keys = [.. typeof(SiteSettings).GetProperties().Select(property => JsonNames.Of(property.Name))];
    private static readonly string[] TopicKeys = [.. typeof(Topic).GetProperties().Select(property => JsonNames.Of(property.Name))];

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
                faults.Add(new ImportFault(source.File, YamlText.Line(node, 1), Texts.Of("import.unknown-key", key, string.Join(", ", Keys))));
            else
                json[key] = key == "topics" ? Topics(source.File, value, faults) : (JsonNode?)(value as YamlScalarNode)?.Value;
        }
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
    }

    public static string Write(SiteSettings settings, BodyFormat format)
    {
        var yaml = new YamlWriter();
        foreach (var (key, value) in JsonSerializer.SerializeToNode(settings, format.Options)!.AsObject())
        {
            if (value is JsonArray topics && topics.Count > 0)
                yaml.List(key, topics.Select(topic => (Action)(() => Strings(yaml, topic!.AsObject()))));
            else if (value is JsonValue && value.GetValue<string>() is { Length: > 0 } text)
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

    private static JsonArray Topics(string file, YamlNode node, List<ImportFault> faults)
    {
        var topics = new JsonArray();
        foreach (var entry in (node as YamlSequenceNode)?.OfType<YamlMappingNode>() ?? [])
        {
            var topic = new JsonObject();
            foreach (var (key, value) in entry.Children)
            {
                var name = (key as YamlScalarNode)?.Value ?? "";
                if (TopicKeys.Contains(name))
                    topic[name] = (value as YamlScalarNode)?.Value;
                else
                    faults.Add(new ImportFault(file, YamlText.Line(key, 1), Texts.Of("import.unknown-key", name, string.Join(", ", TopicKeys))));
            }
            topics.Add((JsonNode)topic);
        }
        return topics;
    }
}
