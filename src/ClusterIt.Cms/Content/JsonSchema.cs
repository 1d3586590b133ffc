using System.Text.Json.Nodes;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content;

/// <summary>The shape of a content type as JSON Schema (draft 2020-12), derived from its declaration.</summary>
public sealed class JsonSchema(ContentTypes types)
{
    private const string BlockReference = "#/$defs/block";

    public JsonObject Of(ContentType type)
    {
        var schema = Record(type.Fields);
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
        schema["title"] = type.Label;
        schema["x-version"] = type.Version;
        schema["$defs"] = new JsonObject
        {
            ["block"] = new JsonObject { ["oneOf"] = new JsonArray([.. types.Blocks.Select(block => (JsonNode)Block(block))]) },
        };
        return schema;
    }

    private static JsonObject Block(BlockType block)
    {
        var schema = Record(block.Fields);
        var properties = (JsonObject)schema["properties"]!;
        properties["type"] = new JsonObject { ["const"] = block.Key };
        properties["version"] = new JsonObject { ["const"] = block.Version };
        properties["id"] = new JsonObject { ["type"] = "string", ["format"] = "uuid" };
        schema["title"] = block.Label;
        return schema;
    }

    private static JsonObject Record(IReadOnlyList<Field> fields)
    {
        var required = fields.Where(field => field.Declaration.Required).Select(field => (JsonNode)field.Name).ToArray();
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(fields.Where(field => !field.Declaration.Internal).Select(field => KeyValuePair.Create(field.Name, (JsonNode?)Property(field)))),
        };
        if (required.Length > 0)
            schema["required"] = new JsonArray(required);
        return schema;
    }

    private static JsonObject Property(Field field)
    {
        var one = One(field);
        var schema = field.IsMany && field.Kind is not (FieldKind.List or FieldKind.Blocks)
            ? new JsonObject { ["type"] = "array", ["items"] = one }
            : one;
        schema["title"] = field.Label;
        if (field.Help is { } help)
            schema["description"] = help;
        return schema;
    }

    private static JsonObject One(Field field) => field.Declaration switch
    {
        TextFieldAttribute text => Text(text),
        MarkdownFieldAttribute markdown => new JsonObject { ["type"] = "string", ["contentMediaType"] = "text/markdown", ["maxLength"] = markdown.Max },
        NumberFieldAttribute number => Number(field, number),
        ReferenceFieldAttribute reference => new JsonObject { ["type"] = "string", ["format"] = "uuid", ["x-references"] = reference.Type },
        ListFieldAttribute list => new JsonObject { ["type"] = "array", ["maxItems"] = list.Max, ["items"] = Record(field.Items) },
        BlocksFieldAttribute => new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = BlockReference } },
        ImageFieldAttribute => Image(),
        LinkFieldAttribute => new JsonObject { ["type"] = "string" },
        DateFieldAttribute => new JsonObject { ["type"] = "string", ["format"] = "date" },
        MomentFieldAttribute => new JsonObject { ["type"] = "string", ["description"] = "Europe/Berlin", ["pattern"] = @"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$" },
        AsOfFieldAttribute => new JsonObject { ["type"] = "string", ["pattern"] = @"^\d{4}(-\d{2}(-\d{2})?)?$" },
        ChoiceFieldAttribute => new JsonObject { ["enum"] = new JsonArray([.. ChoiceNames.Of(field.IsMany ? field.ElementType() : field.ValueType).Select(name => (JsonNode)name)]) },
        FlagFieldAttribute => new JsonObject { ["type"] = "boolean" },
        TagsFieldAttribute => new JsonObject { ["type"] = "string" },
        FileFieldAttribute => new JsonObject { ["type"] = "string", ["format"] = "uuid" },
        _ => throw new InvalidOperationException($"{field.Declaration.GetType().Name} has no schema."),
    };

    private static JsonObject Text(TextFieldAttribute text)
    {
        var schema = new JsonObject { ["type"] = "string", ["maxLength"] = text.Max };
        if (text.Min > 0)
            schema["minLength"] = text.Min;
        if (text.Pattern is not null)
            schema["pattern"] = text.Pattern;
        return schema;
    }

    private static JsonObject Number(Field field, NumberFieldAttribute number)
    {
        var schema = new JsonObject { ["type"] = field.ValueType == typeof(int) ? "integer" : "number" };
        if (number.Min > double.MinValue)
            schema["minimum"] = number.Min;
        if (number.Max < double.MaxValue)
            schema["maximum"] = number.Max;
        return schema;
    }

    private static JsonObject Image() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["media"] = new JsonObject { ["type"] = "string", ["format"] = "uuid" },
            ["alt"] = new JsonObject { ["type"] = "string" },
            ["decorative"] = new JsonObject { ["type"] = "boolean" },
            ["focusX"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = 100 },
            ["focusY"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = 100 },
        },
    };
}
