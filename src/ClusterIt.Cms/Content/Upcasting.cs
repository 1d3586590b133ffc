using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClusterIt.Cms.Content;

internal static class Upcasting
{
    /// <summary>Applies one upcaster after the other until the wanted version is reached.</summary>
    /// <exception cref="JsonException">A step is missing, or the JSON is newer than this program.</exception>
    public static void Upcast(this ContentTypes types, string key, JsonObject json, int from, int to)
    {
        if (from > to)
            throw new JsonException($"“{key}” was written in version {from}; this program knows up to {to}.");
        for (var version = from; version < to; version++)
        {
            var upcaster = types.UpcasterFrom(key, version)
                ?? throw new JsonException($"“{key}” has no way from version {version} to {version + 1}.");
            upcaster.Change(json);
        }
    }
}
