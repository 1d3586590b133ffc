using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;
using ClusterIt.Web.Http;
using ClusterIt.Web.Site;

namespace ClusterIt.Web.Api;

/// <summary>
/// Published content as JSON, straight from the declarations of the types. Errors are problem details (RFC 9457), answers
/// carry a strong ETag, lists go on with a cursor (Link, rel="next").
/// </summary>
internal static class ContentApi
{
    public const int DefaultLimit = 50;
    public const int MaxLimit = 200;
    private const string Json = "application/json; charset=utf-8";

    public static IResult Types(ContentTypes types, BodyFormat format) => Answer(
        new JsonObject
        {
            ["types"] = new JsonArray([.. types.All.Select(type => (JsonNode)new JsonObject
            {
                ["type"] = type.Key,
                ["label"] = type.Label,
                ["items"] = $"/api/v1/{type.Folder}",
                ["schema"] = $"/api/v1/{type.Folder}/schema",
            })]),
        }, format);

    public static async Task<IResult> ListAsync(
        string folder, string? language, string? limit, string? cursor,
        HttpContext http, ContentTypes types, BodyFormat format, SiteOptions options, PublishedContent published, CancellationToken ct)
    {
        if (types.InFolder(folder) is not { } type)
            return UnknownType(folder, types);
        if (language is not null && !Languages.Contains(language))
            return BadRequest($"„language“ ist „{language}“. Möglich sind: {string.Join(", ", Languages.All)}.");
        if (!TryLimit(limit, out var count))
            return BadRequest($"„limit“ ist „{limit}“. Möglich ist eine Zahl von 1 bis {MaxLimit}.");
        if (cursor is not null && !Guid.TryParseExact(cursor, "N", out _))
            return BadRequest("„cursor“ stammt nicht aus dem Link einer früheren Antwort.");

        var after = cursor is null ? (Guid?)null : Guid.ParseExact(cursor, "N");
        var found = await published.PageAsync(type.Key, language, after, count + 1, ct);
        var origin = Origin.Of(http, options);
        var items = found.Take(count).Select(content => (JsonNode)ContentResource.Make(content, types, format, origin)).ToArray();
        var next = found.Count > count ? Next(http, found[count - 1].Id) : null;
        return Answer(new JsonObject { ["items"] = new JsonArray(items), ["next"] = next }, format, next is null ? null : $"<{next}>; rel=\"next\"");
    }

    public static async Task<IResult> OneAsync(
        string folder, string id, HttpContext http, ContentTypes types, BodyFormat format, SiteOptions options, PublishedContent published, CancellationToken ct)
    {
        if (types.InFolder(folder) is not { } type)
            return UnknownType(folder, types);
        if (!Guid.TryParse(id, out var wanted) || await published.FindAsync(wanted, ct) is not { } content || content.Type != type.Key)
            return NotFound($"Unter „{folder}“ ist nichts mit der Kennung „{id}“ veröffentlicht.");
        return Answer(ContentResource.Make(content, types, format, Origin.Of(http, options)), format);
    }

    public static IResult Schema(string folder, ContentTypes types, BodyFormat format) =>
        types.InFolder(folder) is { } type ? Answer(new JsonSchema(types).Of(type), format) : UnknownType(folder, types);

    public static IResult NotFound(string detail) => Results.Problem(detail, statusCode: StatusCodes.Status404NotFound, title: "Nicht gefunden");

    private static IResult UnknownType(string folder, ContentTypes types) =>
        NotFound($"Die Art „{folder}“ gibt es nicht. Es gibt: {string.Join(", ", types.All.Select(type => type.Folder))}.");

    private static IResult BadRequest(string detail) => Results.Problem(detail, statusCode: StatusCodes.Status400BadRequest, title: "Ungültige Anfrage");

    private static bool TryLimit(string? text, out int limit)
    {
        limit = DefaultLimit;
        return text is null || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= MaxLimit);
    }

    private static string Next(HttpContext http, Guid last)
    {
        var query = http.Request.Query.Where(parameter => parameter.Key is "language" or "limit")
            .Select(parameter => $"{parameter.Key}={Uri.EscapeDataString(parameter.Value.ToString())}")
            .Append($"cursor={last:N}");
        return $"{http.Request.Path}?{string.Join('&', query)}";
    }

    private static TaggedBytes Answer(JsonObject json, BodyFormat format, string? link = null) =>
        new(JsonSerializer.SerializeToUtf8Bytes(json, format.Options), Json) { Link = link };
}
