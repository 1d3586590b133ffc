using System.Text.Json;
using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Web.Api;

/// <summary>One piece of published content as JSON.</summary>
internal static class ContentResource
{
    public static JsonObject Make(Live<Body> content, ContentTypes types, BodyFormat format, string origin)
    {
        var resource = new JsonObject
        {
            ["id"] = content.Id.ToString(),
            ["type"] = content.Type,
            ["language"] = content.Language,
            ["translationGroup"] = content.TranslationGroup.ToString(),
            ["parent"] = content.ParentId?.ToString(),
            ["path"] = content.Path,
            ["url"] = content.Path is null ? null : origin + content.Path,
            ["revision"] = content.RevisionNumber,
            ["publishedAt"] = content.FirstPublishedAt,
            ["updatedAt"] = content.PublishedAt,
            ["fields"] = Public(format.ToJson(content.Body), types[content.Type].Fields, types),
        };
        if (content.Slug.Length > 0 && content.Path is null)
            resource["key"] = content.Slug; // What has no address is known by its key.
        if (content.IsSample)
            resource["sample"] = true;
        return resource;
    }

    /// <summary>Without what the office keeps for itself, and without empty texts: one of no letters fits no schema that asks for some.</summary>
    private static JsonObject Public(JsonObject json, IReadOnlyList<Field> fields, ContentTypes types)
    {
        foreach (var field in fields)
        {
            if (field.Declaration.Internal || IsEmptyText(json[field.Name]))
                json.Remove(field.Name);
            else if (field.Kind is FieldKind.List or FieldKind.Blocks && json[field.Name] is JsonArray items)
                Public(items, field, types);
        }
        return json;
    }

    private static void Public(JsonArray items, Field field, ContentTypes types)
    {
        foreach (var item in items.OfType<JsonObject>())
            Public(item, field.Kind is FieldKind.List ? field.Items : types.FindBlock(item["type"]!.GetValue<string>())!.Fields, types);
    }

    private static bool IsEmptyText(JsonNode? value) => value is JsonValue && value.GetValueKind() is JsonValueKind.String && value.GetValue<string>().Length == 0;
}
