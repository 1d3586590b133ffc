using ClusterIt.Cms.Data;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Site;
using Microsoft.AspNetCore.Diagnostics;

namespace ClusterIt.Web.Http;

/// <summary>
/// When something broke: problem details for the API, the theme's page for people, the form once more for whoever sent one to the
/// manager, and when even that cannot be made (the database is gone), a page that needs nothing.
/// </summary>
internal sealed partial class BrokenPage(IHostEnvironment environment, ILogger<BrokenPage> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // Whoever handles an exception is the one to log it.
        Broken(log, exception, httpContext.Request.Path);
        if (httpContext.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
            return false;
        var status = exception is DatabaseBusyException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;
        httpContext.Response.StatusCode = status;
        httpContext.Response.Headers.CacheControl = "no-store";
        try
        {
            if (SendAgain.Of(httpContext.Request, status == StatusCodes.Status503ServiceUnavailable ? "again.busy" : "again.broken") is { } form)
                await LoneView.ShowAsync(httpContext, status, SendAgain.View, form);
            else
                await ThemedAsync(httpContext, status, cancellationToken);
        }
        catch (Exception second) when (second is not OperationCanceledException && !httpContext.Response.HasStarted)
        {
            Bare(log, second);
            httpContext.Response.ContentType = "text/html; charset=utf-8";
            await httpContext.Response.SendFileAsync(
                environment.ContentRootFileProvider.GetFileInfo("wwwroot/fehler.html"), cancellationToken);
        }
        return true;
    }

    private static async Task ThemedAsync(HttpContext http, int status, CancellationToken ct)
    {
        var visit = await SiteVisit.BeginAsync(http.RequestServices, http, ct);
        await LoneView.ShowAsync(http, status, "Error", ErrorViews.Make(visit.Site, status, ""));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Path} could not be answered.")]
    private static partial void Broken(ILogger log, Exception problem, string path);

    [LoggerMessage(Level = LogLevel.Error, Message = "The page that says what broke could not be made either.")]
    private static partial void Bare(ILogger log, Exception problem);
}
