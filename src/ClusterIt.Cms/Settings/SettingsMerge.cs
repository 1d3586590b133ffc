using System.Text.Json;
using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;

namespace ClusterIt.Cms.Settings;

/// <summary>Brings together what two people have made of the same settings, setting by setting, and says what differs.</summary>
public sealed class SettingsMerge(BodyFormat format)
{
    /// <summary>Characters of a value in the log.</summary>
    private const int Longest = 120;

    /// <summary>For a form to carry: what it began with.</summary>
    public string Written(SiteSettings settings) => JsonSerializer.Serialize(settings, format.Options);

    /// <param name="start">What the form began with, as it was written; what cannot be read counts as nothing known.</param>
    /// <param name="mine">What the form says.</param>
    /// <param name="theirs">What holds meanwhile.</param>
    /// <returns>What nobody touched twice from both, and mine where both have: those settings with their values, by name.</returns>
    public (SiteSettings Merged, IReadOnlyList<(string Name, string Theirs)> Clashes) Run(string start, SiteSettings mine, SiteSettings theirs)
    {
        var (before, now, merged) = (Read(start), Json(theirs), Json(mine));
        var clashes = new List<(string, string)>();
        foreach (var name in now.Select(setting => setting.Key).Where(name => !JsonNode.DeepEquals(now[name], merged[name])).ToList())
        {
            if (before is not null && JsonNode.DeepEquals(before[name], merged[name]))
                merged[name] = now[name]?.DeepClone();
            else if (before is null || !JsonNode.DeepEquals(before[name], now[name]))
                clashes.Add((name, Shown(now[name])));
        }
        return (merged.Deserialize<SiteSettings>(format.Options)!, clashes);
    }

    /// <summary>One line for each setting that differs: its name, and what it was and is.</summary>
    internal IReadOnlyList<string> Differences(SiteSettings before, SiteSettings after)
    {
        var (old, now) = (Json(before), Json(after));
        return [.. now.Where(setting => !JsonNode.DeepEquals(old[setting.Key], setting.Value)).Select(setting => $"{setting.Key}: {Shown(old[setting.Key])} → {Shown(setting.Value)}")];
    }

    private static string Shown(JsonNode? value)
    {
        var text = value is JsonArray topics ? string.Join(", ", topics.Select(topic => $"{topic?["label"]} / {topic?["labelEn"]}")) : value?.ToString() ?? "";
        text = text.ReplaceLineEndings(" ");
        return text.Length <= Longest ? text : $"{text[..Longest]} …";
    }

    private JsonObject Json(SiteSettings settings) => JsonSerializer.SerializeToNode(settings, format.Options)!.AsObject();

    private JsonObject? Read(string written)
    {
        try
        {
            return JsonSerializer.Deserialize<SiteSettings>(written, format.Options) is { } settings ? Json(settings) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
