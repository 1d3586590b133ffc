using System.Text.Json;
using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Web.Api;

/// <summary>One piece of published content as JSON.</summary>
internal static class ContentResource
{
    public static JsonObject Make(Live<Body> content, ContentType type, BodyFormat format, string origin)
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
            ["fields"] = Public(format.ToJson(content.Body), type.Fields),
        };
        if (content.Slug.Length > 0 && content.Path is null)
            resource["key"] = content.Slug; // What has no address is known by its key.
        if (content.IsSample)
            resource["sample"] = true;
        return resource;
    }

    /// <summary>Without what the office keeps for itself, and without what is empty: a text of no letters fits no schema that asks for some.</summary>
    private static JsonObject Public(JsonObject json, IReadOnlyList<Field> fields)
    {
        foreach (var field in fields)
        {
            if (field.Declaration.Internal || json[field.Name] is null or JsonValue && json[field.Name]?.GetValueKind() is JsonValueKind.String && json[field.Name]!.GetValue<string>().Length == 0)
                json.Remove(field.Name);
            else if (field.Kind is FieldKind.List && json[field.Name] is JsonArray items)
                items.OfType<JsonObject>().ToList().ForEach(item => Public(item, field.Items));
        }
        return json;
    }
}
