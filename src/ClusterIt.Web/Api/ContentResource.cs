using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Api;

/// <summary>One piece of published content as JSON.</summary>
internal static class ContentResource
{
    public static JsonObject Make(Live<Body> content, BodyFormat format, string origin)
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
            ["fields"] = format.ToJson(content.Body),
        };
        if (content.IsSample)
            resource["sample"] = true;
        return resource;
    }
}
