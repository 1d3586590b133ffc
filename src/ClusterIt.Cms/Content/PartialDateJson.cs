using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClusterIt.Cms.Content;

internal sealed class PartialDateJson : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PartialDate.TryParse(reader.GetString(), out var date)
            ? date
            : throw new JsonException("A year, a month or a day is expected.");

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
