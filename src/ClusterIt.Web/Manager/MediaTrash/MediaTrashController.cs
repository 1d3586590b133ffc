using ClusterIt.Cms.Media;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Manager.Media;
using ClusterIt.Web.Site;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace ClusterIt.Web.Manager.MediaTrash;

/// <summary>Files on their way out of the library, and back.</summary>
internal sealed class MediaTrashController(MediaLibrary library, TrashMedia trash, RestoreMedia restore, DeleteMedia delete, MakeRendition renditions) : OfficeController
{
    private const string Library = "/manager/medien";
    private const string One = $"{Library}/{{id:guid}}";
    private const string TrashAddress = $"{Library}?zeige={MediaView.TrashKey}";

    /// <param name="id">The file.</param>
    /// <param name="version">That the decision was made on.</param>
    /// <param name="uses">How many pieces of content the screen had shown as using it.</param>
    /// <param name="ct">Cancels.</param>
    [HttpPost($"{One}/papierkorb")]
    [BasedOnVersion]
    public async Task<IActionResult> Trash(Guid id, int version, int uses, CancellationToken ct)
    {
        var answer = await trash.RunAsync(id, version, uses, Me, ct);
        if (answer.Outcome is TrashMedia.Outcome.Trashed)
            OfferUndo(new Undo($"{AddressOf(id)}/wiederherstellung", answer.Version, null, null));
        return answer.Outcome switch
        {
            TrashMedia.Outcome.Trashed => Done(Library, OfficeWords.Of("media.trashed")),
            TrashMedia.Outcome.AlreadyTrashed => Redirect(TrashAddress),
            TrashMedia.Outcome.Shown => Refused(AddressOf(id), OfficeWords.Of("media.is-shown")),
            TrashMedia.Outcome.Used => Refused(AddressOf(id), OfficeWords.Of("media.more-uses"), StatusCodes.Status409Conflict),
            TrashMedia.Outcome.Stale => Stale(AddressOf(id)),
            TrashMedia.Outcome.Missing => Gone(),
        };
    }

    [HttpPost($"{One}/wiederherstellung")]
    [BasedOnVersion]
    public async Task<IActionResult> Restore(Guid id, int version, CancellationToken ct) => await restore.RunAsync(id, version, Me, ct) switch
    {
        RestoreMedia.Outcome.Restored => Done(AddressOf(id), OfficeWords.Of("media.restored")),
        RestoreMedia.Outcome.NotTrashed => Redirect(AddressOf(id)),
        RestoreMedia.Outcome.Stale => Stale(TrashAddress),
        RestoreMedia.Outcome.Missing => Gone(),
    };

    /// <summary>Cannot be taken back, and so it asks first.</summary>
    [HttpGet($"{One}/loeschung")]
    [Authorize(OfficePolicy.Administrators)]
    public async Task<IActionResult> Ask(Guid id, CancellationToken ct) =>
        await library.FindAsync(id, ct) is { TrashedAt: not null } item ? View("Delete", item) : Gone();

    [HttpPost($"{One}/loeschung")]
    [Authorize(OfficePolicy.Administrators)]
    [BasedOnVersion]
    public async Task<IActionResult> Delete(Guid id, int version, CancellationToken ct) => await delete.RunAsync(id, version, Me, ct) switch
    {
        DeleteMedia.Outcome.Deleted => Done(TrashAddress, OfficeWords.Of("delete.deleted")),
        DeleteMedia.Outcome.NotTrashed => Refused(AddressOf(id), OfficeWords.Of("delete.not-trashed")),
        DeleteMedia.Outcome.Used => Refused(AddressOf(id), OfficeWords.Of("media.still-named")),
        DeleteMedia.Outcome.Stale => Stale(TrashAddress),
        DeleteMedia.Outcome.Missing => Gone(),
    };

    /// <summary>What lies in the trash is shown to the office alone, not under the address that the public had.</summary>
    [HttpGet($"{One}/bild")]
    public async Task<IActionResult> Picture(Guid id, CancellationToken ct)
    {
        if (await library.FindAsync(id, ct) is not { IsPicture: true, IsDrawing: false } item)
            return NotFound();
        var rendition = PictureViews.Smallest(item);
        return await renditions.RunAsync(item, rendition, ct) is { } file
            ? PhysicalFile(file, rendition.ContentType, null, new EntityTagHeaderValue($"\"{item.ShownHash[..24]}\""))
            : NotFound();
    }

    private static string AddressOf(Guid id) => $"{Library}/{id}";

    private RedirectResult Gone() => Done(Library, OfficeWords.Of("media.gone"));
}
