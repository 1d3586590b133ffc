using ClusterIt.Cms.Media;
using Microsoft.Net.Http.Headers;

namespace ClusterIt.Web.Site;

/// <summary>Media bytes under their hash: what such an address answers never changes, so it may be kept for ever.</summary>
internal static class MediaFiles
{
    public static async Task<IResult> ShowAsync(string hash, HttpContext http, PublishedMedia media, DiskMediaStore store, CancellationToken ct)
    {
        if (await media.ByHashAsync(hash, ct) is not { } item || store.Find(hash) is not { } file)
            return Results.NotFound();
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        var tag = new EntityTagHeaderValue($"\"{hash[..32]}\"");
        var isPicture = item.Width is not null;
        return Results.File(file, item.ContentType, isPicture ? null : item.FileName, entityTag: tag, enableRangeProcessing: true);
    }
}
