using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using ClusterIt.Cms.Content.Blocks;

namespace ClusterIt.Cms.Content;

/// <summary>Bodies to JSON and back, from any version of their shape that was ever written.</summary>
public sealed class BodyFormat
{
    private readonly ContentTypes types;

    public BodyFormat(ContentTypes types)
    {
        this.types = types;
        Options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            NumberHandling = JsonNumberHandling.Strict,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowOutOfOrderMetadataProperties = true,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false), new BlockJson(types) },
        };
        Options.MakeReadOnly(populateMissingResolver: true);
    }

    public JsonSerializerOptions Options { get; }

    public JsonObject ToJson(Body body) =>
        (JsonObject)JsonSerializer.SerializeToNode(body, body.GetType(), Options)!;

    /// <exception cref="JsonException">The JSON does not fit the type's shape.</exception>
    public Body FromJson(ContentType type, JsonObject json) =>
        (Body)json.Deserialize(type.Body, Options)!;

    internal StoredBody Store(Body body) =>
        new(body.Title.Trim(), types.Of(body).Version, JsonSerializer.Serialize(body, body.GetType(), Options));

    /// <exception cref="JsonException">The stored text is damaged, or newer than this program.</exception>
    internal Body Open(ContentType type, int version, string json)
    {
        if (version == type.Version)
            return (Body)JsonSerializer.Deserialize(json, type.Body, Options)!;
        var node = (JsonObject)JsonNode.Parse(json)!;
        types.Upcast(type.Key, node, version, type.Version);
        return FromJson(type, node);
    }

    internal TBody Open<TBody>(Revision revision) where TBody : Body =>
        (TBody)Open(types.Of<TBody>(), revision.SchemaVersion, revision.Json);

    internal Body Open(string type, Revision revision) => Open(types[type], revision.SchemaVersion, revision.Json);
}
