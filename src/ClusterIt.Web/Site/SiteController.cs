using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Redirects;
using ClusterIt.Web.Http;
using ClusterIt.Web.Site.Cache;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace ClusterIt.Web.Site;

/// <summary>Answers every address of the public site that is not a file: with the page, with one redirect to where it is now, or with why it is not there.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
[Cached]
public sealed class SiteController : Controller
{
    public const string Name = "Site";

    /// <summary>The manager's controller that shows the same pages before they are public.</summary>
    public const string Preview = "Preview";

    /// <summary>The one that shows them to people without an account.</summary>
    public const string SharedPreview = "SharedPreview";
    private static readonly Uri AnyHost = new("http://localhost");

    [AcceptVerbs("GET", "HEAD", Route = "/{**path}")]
    public async Task<IActionResult> Show([FromServices] IServiceProvider services, CancellationToken ct)
    {
        var visit = await SiteVisit.BeginAsync(services, HttpContext, ct);
        var asked = Request.Path.Value ?? "/";
        if (RequestPath.Canonical(asked) is var canonical && canonical != asked)
            return await MovedAsync(visit, canonical, ct);

        return await visit.Services.GetRequiredService<PublishedContent>().AtAsync(asked, ct) switch
        {
            PathAnswer.Found found => await ContentAsync(visit, found.Content, ct),
            PathAnswer.Moved moved => await ChosenAsync(visit, asked, ct) ?? Permanently(moved.Path),
            PathAnswer.Gone => await ChosenAsync(visit, asked, ct) ?? Error(visit, StatusCodes.Status410Gone),
            _ => await BelowAnArchiveAsync(visit, asked, ct),
        };
    }

    [AcceptVerbs("GET", "HEAD", Route = SearchViews.GermanPath)]
    [AcceptVerbs("GET", "HEAD", Route = SearchViews.EnglishPath)]
    [EnableRateLimiting(RequestLimits.Search)]
    public async Task<IActionResult> Search([FromServices] IServiceProvider services, CancellationToken ct)
    {
        var visit = await SiteVisit.BeginAsync(services, HttpContext, ct);
        return View("Search", await visit.Views<SearchViews>().MakeAsync(visit.Site, Request.Query, PageNumber(), ct));
    }

    private async Task<IActionResult> ContentAsync(SiteVisit visit, Live<Body> content, CancellationToken ct) =>
        await visit.Views<ContentPages>().MakeAsync(visit, content, ControllerContext, ct) is { } page ? View(page.View, page.Model) : Error(visit, StatusCodes.Status410Gone);

    /// <summary>Addresses that an archive makes itself: categories, years, past events, feeds, data files.</summary>
    private async Task<IActionResult> BelowAnArchiveAsync(SiteVisit visit, string path, CancellationToken ct)
    {
        if (ArchiveRoute.Find(path, visit.Site.Pages) is { } route && await visit.PageAsync(route.Page, ct) is { } page)
        {
            switch (route)
            {
                case ArchiveRoute.Category category:
                    return View("News", await visit.Views<NewsViews>().MakeAsync(visit.Site, page, category.Value, null, PageNumber(), ct));
                case ArchiveRoute.Year year when !await visit.Views<NewsViews>().HasAsync(visit.Site, year.Value, ct):
                    return await AliasAsync(visit, path, ct);
                case ArchiveRoute.Year year:
                    return View("News", await visit.Views<NewsViews>().MakeAsync(visit.Site, page, null, year.Value, PageNumber(), ct));
                case ArchiveRoute.PastEvents:
                    return View("Events", await visit.Views<EventViews>().ListAsync(visit.Site, page, past: true, PageNumber(), ct));
                case ArchiveRoute.File file:
                    return await visit.FileAsync(file, ct) is { } answer ? new ResultAction(answer) : await AliasAsync(visit, path, ct);
                default:
                    throw new InvalidOperationException($"{route} is not shown.");
            }
        }
        return await AliasAsync(visit, path, ct);
    }

    private async Task<IActionResult> AliasAsync(SiteVisit visit, string path, CancellationToken ct)
    {
        var alias = await visit.Services.GetRequiredService<PublishedAliases>().FindAsync(path, Request.QueryString.Value ?? "", ct);
        return alias is null ? await MovedWithArchiveAsync(visit, path, ct) : Led(visit, alias);
    }

    /// <summary>Where the office sends the readers of a page that is gone or lives elsewhere now; null when it has chosen nothing.</summary>
    private async Task<IActionResult?> ChosenAsync(SiteVisit visit, string path, CancellationToken ct) =>
        await visit.Services.GetRequiredService<PublishedAliases>().FindExactAsync(path, Request.QueryString.Value ?? "", ct) is { } alias ? Led(visit, alias) : null;

    private IActionResult Led(SiteVisit visit, AliasTarget alias) =>
        alias.To is { } to ? RedirectPermanent(Encoded(to)) : Error(visit, StatusCodes.Status410Gone);

    /// <summary>
    /// An address that an archive made before it was renamed, moved or withdrawn: whoever subscribed to a feed or a calendar is
    /// led on like the reader of a page.
    /// </summary>
    private async Task<IActionResult> MovedWithArchiveAsync(SiteVisit visit, string path, CancellationToken ct)
    {
        foreach (var owner in SiteAddress.PossibleOwners(path))
        {
            switch (await visit.Services.GetRequiredService<PublishedContent>().AtAsync(owner, ct))
            {
                case PathAnswer.Moved moved when moved.Path + path[owner.Length..] is var now && ArchiveRoute.Find(now, visit.Site.Pages) is not null:
                    return Permanently(now);
                case PathAnswer.Gone when ArchiveRoute.IsMade(path[owner.Length..]):
                    return Error(visit, StatusCodes.Status410Gone);
            }
        }
        return Error(visit, StatusCodes.Status404NotFound);
    }

    /// <summary>The address is not in canonical form: one redirect, and straight to where the content is now.</summary>
    private async Task<IActionResult> MovedAsync(SiteVisit visit, string canonical, CancellationToken ct) =>
        await visit.Services.GetRequiredService<PublishedContent>().AtAsync(canonical, ct) switch
        {
            PathAnswer.Found => Permanently(canonical),
            PathAnswer.Moved moved => await ChosenAsync(visit, canonical, ct) ?? Permanently(moved.Path),
            PathAnswer.Gone => await ChosenAsync(visit, canonical, ct) ?? Error(visit, StatusCodes.Status410Gone),
            _ => ArchiveRoute.Find(canonical, visit.Site.Pages) is not null ? Permanently(canonical) : await AliasAsync(visit, canonical, ct),
        };

    private RedirectResult Permanently(string path) => RedirectPermanent(new PathString(path).ToUriComponent() + Request.QueryString.Value);

    /// <summary>An alias's target for a header, which carries ASCII alone; what is encoded already stays as it is.</summary>
    private static string Encoded(string address)
    {
        var uri = new Uri(AnyHost, address);
        return address[0] == '/'
            ? uri.GetComponents(UriComponents.PathAndQuery | UriComponents.Fragment, UriFormat.UriEscaped)
            : new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri;
    }

    private ViewResult Error(SiteVisit visit, int status)
    {
        Response.StatusCode = status;
        return View("Error", ErrorViews.Make(visit.Site, status, Request.Path.Value ?? ""));
    }

    private int PageNumber() => Pagers.Number(Request.Query);
}
