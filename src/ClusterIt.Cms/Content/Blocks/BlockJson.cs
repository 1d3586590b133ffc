using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>Writes a block with its type and the version of its shape, and reads any version that has upcasters.</summary>
internal sealed class BlockJson(ContentTypes types) : JsonConverter<Block>
{
    private const string TypeName = "type";
    private const string VersionName = "version";

    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(Block);

    public override Block Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = (JsonObject)(JsonNode.Parse(ref reader) ?? throw new JsonException("A block is expected."));
        var key = json[TypeName]?.GetValue<string>() ?? throw new JsonException("A block names its type.");
        var type = types.FindBlock(key) ?? throw new JsonException($"There is no block type “{key}”.");
        var version = json[VersionName]?.GetValue<int>() ?? 1;
        json.Remove(TypeName);
        json.Remove(VersionName);
        types.Upcast($"block.{key}", json, version, type.Version);
        return (Block)json.Deserialize(type.Record, options)!;
    }

    public override void Write(Utf8JsonWriter writer, Block value, JsonSerializerOptions options)
    {
        var type = types.Of(value);
        writer.WriteStartObject();
        writer.WriteString(TypeName, type.Key);
        writer.WriteNumber(VersionName, type.Version);
        using var fields = JsonSerializer.SerializeToDocument(value, type.Record, options);
        foreach (var field in fields.RootElement.EnumerateObject())
            field.WriteTo(writer);
        writer.WriteEndObject();
    }
}
