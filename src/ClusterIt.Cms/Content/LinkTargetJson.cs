using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClusterIt.Cms.Content;

internal sealed class LinkTargetJson : JsonConverter<LinkTarget>
{
    public override LinkTarget Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LinkTarget.TryParse(reader.GetString(), out var target)
            ? target
            : throw new JsonException("A link target is expected.");

    public override void Write(Utf8JsonWriter writer, LinkTarget value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
