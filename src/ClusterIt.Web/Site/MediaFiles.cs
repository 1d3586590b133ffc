using ClusterIt.Cms.Media;
using Microsoft.Net.Http.Headers;

namespace ClusterIt.Web.Site;

/// <summary>
/// Media under the hash of their bytes: what such an address answers never changes, so it may be kept for ever. Of pictures
/// only the renditions on the ladder exist; the file somebody handed in, with all that a camera writes into it, is never served.
/// </summary>
internal static class MediaFiles
{
    /// <summary>A drawing opened on its own is a document: it may neither run nor load anything nor act for this site (goal M19).</summary>
    private const string Sandbox = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    public static async Task<IResult> ShowAsync(
        string hash, string name, HttpContext http, PublishedMedia media, DiskMediaStore store, MakeRendition renditions, CancellationToken ct)
    {
        if (await media.ByHashAsync(hash, ct) is not { } item)
            return await EarlierAsync(hash, name, media, ct);
        if (item.TrashedAt is not null)
            return Results.StatusCode(StatusCodes.Status410Gone);
        return item is { IsPicture: true, IsDrawing: false }
            ? await RenditionAsync(item, name, http, media, renditions, ct)
            : Whole(item, http, store);
    }

    /// <summary>The file was replaced: the address that somebody kept leads to what is shown now, for as long as that is so.</summary>
    private static async Task<IResult> EarlierAsync(string hash, string name, PublishedMedia media, CancellationToken ct)
    {
        if (await media.ByEarlierHashAsync(hash, ct) is not { } item)
            return Results.NotFound();
        if (item.TrashedAt is not null)
            return Results.StatusCode(StatusCodes.Status410Gone);
        var isStillThere = Rendition.Parse(name) is { } wanted && RenditionLadder.Has(item, wanted);
        return Results.Redirect(isStillThere ? $"/media/{item.ShownHash}/{name}" : PictureViews.Address(item));
    }

    private static async Task<IResult> RenditionAsync(
        MediaItem item, string name, HttpContext http, PublishedMedia media, MakeRendition renditions, CancellationToken ct)
    {
        if (Rendition.Parse(name) is not { } wanted || !RenditionLadder.Has(item, wanted))
            return Results.NotFound();
        if (wanted.Crop is not PictureCrop.None && !await media.IsFocusUsedAsync(item.ShownHash, wanted.FocusX, wanted.FocusY, ct))
            return Results.NotFound();
        return await renditions.RunAsync(item, wanted, ct) is { } file
            ? Send(file, wanted.ContentType, null, $"{item.ShownHash[..24]}-{name}", http)
            : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    private static IResult Whole(MediaItem item, HttpContext http, DiskMediaStore store)
    {
        if (store.Find(item.ShownHash) is not { } file)
            return Results.NotFound();
        if (item.IsDrawing)
            http.Response.Headers.ContentSecurityPolicy = Sandbox;
        return Send(file, item.ContentType, item.IsDrawing ? null : item.FileName, item.ShownHash[..32], http);
    }

    private static IResult Send(string file, string contentType, string? downloadName, string tag, HttpContext http)
    {
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin"; // Readers of the feeds show the pictures of a post in pages of their own.
        return Results.File(file, contentType, downloadName, entityTag: new EntityTagHeaderValue($"\"{tag}\""), enableRangeProcessing: true);
    }
}
