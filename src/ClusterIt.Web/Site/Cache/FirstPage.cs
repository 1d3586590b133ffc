using ClusterIt.Cms.Content;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace ClusterIt.Web.Site.Cache;

/// <summary>
/// Makes the home page before the server listens: whoever finds the port open is answered at once, and nobody waits while the
/// tree is read and the views are set up.
/// </summary>
internal sealed partial class FirstPage(SiteSnapshots snapshots, PageMaker maker, SiteOptions options, ILogger<FirstPage> log)
{
    /// <param name="app">The site, with its addresses.</param>
    /// <param name="ct">Cancels.</param>
    public async Task MakeAsync(IEndpointRouteBuilder app, CancellationToken ct)
    {
        try
        {
            await snapshots.ReadAsync(ct);
            await maker.MakeAsync(RequestFor(app.DataSources.SelectMany(source => source.Endpoints).First(IsOfPages)));
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            Failed(log, problem); // Whoever asks meets it too, with a page that says so; the rest of the site may be well.
        }
    }

    private static bool IsOfPages(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is { ControllerName: SiteController.Name, ActionName: nameof(SiteController.Show) };

    private PageRequest RequestFor(Endpoint endpoint)
    {
        var path = Languages.Home(Languages.German);
        var origin = options.PublicUrl.Length > 0 ? options.PublicUrl : "http://localhost"; // Where the host is the visitor's, the page is made again, on what stands ready.
        var uri = new Uri(origin);
        var host = uri.IsDefaultPort ? new HostString(uri.Host) : new HostString(uri.Host, uri.Port); // As browsers send it: what is said of the host is said with it.
        var values = new RouteValueDictionary { ["controller"] = SiteController.Name, ["action"] = nameof(SiteController.Show), ["path"] = path.TrimStart('/') };
        return new PageRequest(new PageKey(origin, path, ""), uri.Scheme, host, path, QueryString.Empty, endpoint, values);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Die Startseite ließ sich nicht vorab bauen.")]
    private static partial void Failed(ILogger log, Exception problem);
}
