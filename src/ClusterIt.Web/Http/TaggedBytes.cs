using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace ClusterIt.Web.Http;

/// <summary>Bytes with a strong ETag made of them: who has them already gets 304 (RFC 9110, 13.1.2).</summary>
internal sealed class TaggedBytes(byte[] bytes, string contentType) : IResult
{
    /// <summary>Null leaves it to the client to ask again, which costs little thanks to the tag.</summary>
    public string? FileName { get; init; }

    public DateTimeOffset? LastModified { get; init; }

    public string? Link { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"");
        httpContext.Response.Headers.CacheControl = "public, no-cache";
        if (Link is not null)
            httpContext.Response.Headers.Link = Link;
        return Results.Bytes(bytes, contentType, FileName, lastModified: LastModified, entityTag: tag).ExecuteAsync(httpContext);
    }
}
