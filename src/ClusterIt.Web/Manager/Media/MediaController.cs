using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Settings;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Media;

/// <summary>The media library: what is there, where it is used, and how more comes in.</summary>
internal sealed class MediaController(MediaLibrary library, DescribeMedia describe, Upload upload, PublishedSettings settings) : OfficeController
{
    private const string Address = "/manager/medien";
    private const string One = $"{Address}/{{id:guid}}";

    /// <summary>Bytes of one request: several pictures of the largest size, and the form around them.</summary>
    private const int LargestUpload = 128 * 1024 * 1024;

    [HttpGet(Address)]
    public Task<IActionResult> Show(string? suche, string? schlagwort, string? zeige, int seite, CancellationToken ct) =>
        PageAsync(new MediaQuery(suche ?? "", schlagwort ?? "", MediaView.PartOf(zeige), seite), "", [], ct);

    /// <summary>Several at once; each is taken or refused by itself.</summary>
    [HttpPost(Address)]
    [RequestSizeLimit(LargestUpload)]
    [RequestFormLimits(MultipartBodyLengthLimit = LargestUpload)]
    public async Task<IActionResult> Add(IFormFileCollection files, string? schlagwoerter, CancellationToken ct)
    {
        var tags = MediaTags.Of(schlagwoerter ?? "", await library.TagsAsync(ct));
        var results = new List<(string Name, Upload.Result Result)>();
        foreach (var file in files)
            results.Add((file.FileName, await upload.RunAsync(file, null, 0, tags, Me, ct)));
        if (Request.Headers.XRequestedWith == "XMLHttpRequest")
            return Json(results.Select(each => Told(each.Name, each.Result)));
        var refusals = results.Where(each => each.Result.Refusal.Length > 0).Select(each => $"{each.Name}: {each.Result.Refusal}").ToList();
        if (results.Count == 0)
            refusals.Add(OfficeWords.Of("media.none-chosen"));
        if (refusals.Count == 0)
            return results.Count == 1 ? Done($"{Address}/{results[0].Result.Item!.Id}", OfficeWords.Of("media.added-one")) : Done(Address, OfficeWords.Of("media.added", results.Count));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await PageAsync(new MediaQuery("", "", MediaQuery.Part.All, 1), schlagwoerter ?? "", refusals, ct);
    }

    [HttpGet(One)]
    public async Task<IActionResult> File(Guid id, CancellationToken ct) =>
        await library.FindAsync(id, ct) is { } item ? await FileAsync(item, MediaForm.Of(item), ct) : Gone();

    /// <summary>Author and rights alone, said where the picture is used; the rest stays as it is.</summary>
    [HttpPost($"{One}/rechte")]
    [BasedOnVersion]
    public async Task<IActionResult> Credit(Guid id, int version, string? author, string? licence, CancellationToken ct)
    {
        if (await library.FindAsync(id, ct) is not { } item)
            return NotFound();
        if (!await MayChangeAsync(id, ct))
            return StatusCode(StatusCodes.Status403Forbidden);
        var outcome = await describe.RunAsync(id, version, MediaParticulars.Of(item) with { Author = (author ?? "").Trim(), Licence = (licence ?? "").Trim() }, Me, ct);
        return outcome is DescribeMedia.Outcome.Stale
            ? StatusCode(StatusCodes.Status412PreconditionFailed)
            : Json(Told(item.FileName, new Upload.Result(await library.FindAsync(id, ct), "")));
    }

    [HttpPost(One)]
    [BasedOnVersion]
    public async Task<IActionResult> Describe(Guid id, int version, MediaForm form, CancellationToken ct) => !await MayChangeAsync(id, ct)
        ? await RefusedAsync(id, form, OfficeWords.Of("media.is-public"), StatusCodes.Status403Forbidden, ct)
        : await describe.RunAsync(id, version, form.Particulars(await library.TagsAsync(ct)), Me, ct) switch
        {
            DescribeMedia.Outcome.Described or DescribeMedia.Outcome.Unchanged => Done($"{Address}/{id}", OfficeWords.Of("media.described")),
            DescribeMedia.Outcome.RightsMissing => await RefusedAsync(id, form, OfficeWords.Of("media.rights-missing"), StatusCodes.Status422UnprocessableEntity, ct),
            DescribeMedia.Outcome.TagsRefused => await RefusedAsync(id, form, OfficeWords.Of("media.tags-refused", MediaTags.Most, MediaTags.Longest), StatusCodes.Status422UnprocessableEntity, ct),
            DescribeMedia.Outcome.Stale => await RefusedAsync(id, form, OfficeWords.Of("standing.stale"), StatusCodes.Status412PreconditionFailed, ct),
            DescribeMedia.Outcome.Missing => Gone(),
        };

    /// <summary>Other bytes under the same identifier: whatever uses the file shows the new ones.</summary>
    [HttpPost($"{One}/datei")]
    [BasedOnVersion]
    [RequestSizeLimit(LargestUpload)]
    [RequestFormLimits(MultipartBodyLengthLimit = LargestUpload)]
    public async Task<IActionResult> Replace(Guid id, int version, IFormFile? file, CancellationToken ct)
    {
        if (await library.FindAsync(id, ct) is not { } item)
            return Gone();
        if (item.Version != version)
            return await RefusedAsync(id, MediaForm.Of(item), OfficeWords.Of("standing.stale"), StatusCodes.Status412PreconditionFailed, ct);
        if (!await MayChangeAsync(id, ct))
            return await RefusedAsync(id, MediaForm.Of(item), OfficeWords.Of("media.is-public"), StatusCodes.Status403Forbidden, ct);
        if (file is null)
            return await RefusedAsync(id, MediaForm.Of(item), OfficeWords.Of("media.none-chosen"), StatusCodes.Status422UnprocessableEntity, ct);
        var result = await upload.RunAsync(file, item, version, item.Tags, Me, ct);
        return result.Item is not null
            ? Done($"{Address}/{id}", OfficeWords.Of("media.replaced"))
            : await RefusedAsync(id, MediaForm.Of(item), result.Refusal, StatusCodes.Status422UnprocessableEntity, ct);
    }

    /// <summary>What the public sees changes at once; that is for those who publish.</summary>
    private async Task<bool> MayChangeAsync(Guid id, CancellationToken ct) => Me.Role >= OfficeRole.Publisher || (await library.UsesAsync(id, ct)).All(use => !use.IsLive);

    private async Task<IActionResult> PageAsync(MediaQuery query, string typedTags, IReadOnlyList<string> refusals, CancellationToken ct) =>
        View("Show", new MediaView(await library.PageAsync(query, ct), query, await library.TagsAsync(ct), await library.TrashedCountAsync(ct), await TrashDaysAsync(ct), typedTags, refusals));

    private async Task<IActionResult> FileAsync(MediaItem item, MediaForm form, CancellationToken ct) =>
        View("File", new FileView(item, form, await library.UsesAsync(item.Id, ct), await library.TagsAsync(ct), Me.Role is OfficeRole.Administrator, await TrashDaysAsync(ct)));

    private async Task<int> TrashDaysAsync(CancellationToken ct) => (await settings.ReadAsync(ct)).Settings.TrashDays;

    private async Task<IActionResult> RefusedAsync(Guid id, MediaForm form, string sentence, int status, CancellationToken ct)
    {
        ModelState.AddModelError("", sentence);
        Response.StatusCode = status;
        return await library.FindAsync(id, ct) is { } item ? await FileAsync(item, form, ct) : Gone();
    }

    private static UploadAnswer Told(string name, Upload.Result result) => result.Item is not { } item
        ? new UploadAnswer(null, name, "", "", null, result.Refusal)
        : new UploadAnswer(item.Id, item.FileName, item.IsPicture ? PictureViews.Thumbnail(item) : "", item.Alt, item.IsPicture && !MediaItem.HasRights(item.Author, item.Licence) ? item.Version : null, result.Refusal);

    private RedirectResult Gone() => Done(Address, OfficeWords.Of("media.gone"));
}
