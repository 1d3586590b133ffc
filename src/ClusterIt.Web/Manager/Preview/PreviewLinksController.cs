using ClusterIt.Cms.Content;
using ClusterIt.Cms.Review;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Manager.Lists;
using ClusterIt.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Preview;

/// <summary>Who else may look before something is public: links to one revision, made, listed and taken back.</summary>
internal sealed class PreviewLinksController(ContentDrafts drafts, SharedPreviews previews, SharePreview share, RevokePreview revoke, SiteOptions options) : OfficeController
{
    private const string Address = $"{ContentShelf.One}/vorschau/links";

    [HttpGet(Address)]
    public async Task<IActionResult> Show(Guid id, CancellationToken ct) =>
        await drafts.FindAsync(id, ct) is { Path: not null, State: not ContentState.Trashed } draft ? View("/Manager/Preview/Links.cshtml", await ViewAsync(draft, ct)) : Gone();

    [HttpPost(Address)]
    [BasedOnVersion]
    public async Task<IActionResult> Share(Guid id, int version, int days, CancellationToken ct)
    {
        if (!PreviewLink.Days.Contains(days))
            return Refused(AddressOf(id), OfficeWords.Of("links.no-such-span"));
        var (answer, secret) = await share.RunAsync(id, version, days, Me, ct);
        return answer.Outcome switch
        {
            SharePreview.Outcome.Shared =>
                View("/Manager/Preview/Links.cshtml", await ViewAsync((await drafts.FindAsync(id, ct))!, ct) with { Link = Origin.Of(HttpContext, options) + SharedPreviewController.AddressOf(secret) }),
            SharePreview.Outcome.Stale => Stale(AddressOf(id)),
            SharePreview.Outcome.NoPage or SharePreview.Outcome.Trashed or SharePreview.Outcome.Missing => Gone(),
        };
    }

    [HttpPost($"{Address}/{{linkId:guid}}/ruecknahme")]
    public async Task<IActionResult> Revoke(Guid id, Guid linkId, CancellationToken ct) =>
        Done(AddressOf(id), await revoke.RunAsync(id, linkId, Me, ct) switch
        {
            RevokePreview.Outcome.Revoked => OfficeWords.Of("links.revoked"),
            RevokePreview.Outcome.NotOpen => OfficeWords.Of("links.not-open"),
        });

    private async Task<PreviewLinksView> ViewAsync(ContentDraft draft, CancellationToken ct) => new(draft, await previews.OpenAsync(draft.Id, ct));

    private static string AddressOf(Guid id) => $"{ContentShelf.EditorOf(id)}/vorschau/links";

    private RedirectResult Gone() => Done("/manager", OfficeWords.Of("edit.gone"));
}
