using ClusterIt.Cms.Review;
using ClusterIt.Cms.Text;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Site;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Preview;

/// <summary>
/// What a preview link shows: the real page, to whoever has the link. No search engine keeps it, no proxy and no browser does, and
/// nobody whom the page leads to learns its address.
/// </summary>
[AllowAnonymous]
internal sealed class SharedPreviewController(SharedPreviews previews, DraftPages pages) : OfficeController
{
    /// <summary>Where the link of a secret leads.</summary>
    public static string AddressOf(string secret) => $"/vorschau/{secret}";

    [AcceptVerbs("GET", "HEAD", Route = "/vorschau/{secret}")]
    public async Task<IActionResult> Show(string secret, [FromServices] IServiceProvider services, CancellationToken ct)
    {
        (Response.Headers["X-Robots-Tag"], Response.Headers["Referrer-Policy"]) = ("noindex, nofollow, noarchive", "no-referrer");
        if (await previews.FindAsync(secret, ct) is not var (draft, until))
            return await OverAsync(services, ct);
        var notice = new SiteWords(draft.Language).Format("preview.notice", new Formats(draft.Language).Moment(BerlinTime.FromUtc(until), allDay: false).Text);
        return await pages.MakeAsync(draft, draft.Body, services, ControllerContext, ct, notice) is { } page ? View(page.View, page.Model) : View("/Manager/Preview/Nothing.cshtml");
    }

    private async Task<ViewResult> OverAsync(IServiceProvider services, CancellationToken ct)
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("Error", ErrorViews.PreviewOver((await SiteVisit.BeginAsync(services, HttpContext, "/", ct)).Site)); // Not even its own page repeats the secret.
    }
}
