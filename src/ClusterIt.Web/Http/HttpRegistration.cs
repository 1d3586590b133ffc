using System.Net;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Site.Cache;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ClusterIt.Web.Http;

/// <summary>What holds for every request: whose word is taken for scheme and address, headers, what happens when something breaks.</summary>
internal static class HttpRegistration
{
    public static IServiceCollection AddHttp(this IServiceCollection services, CheckedOptions options)
    {
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            foreach (var proxy in options.Proxy.KnownProxies)
                forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
        });
        // Which server answers is nobody's business.
        services.Configure<KestrelServerOptions>(kestrel => kestrel.AddServerHeader = false);
        // Pages and drawings, which are text; everything else is compressed already. None holds a secret or sets a cookie, so lengths tell nothing (BREACH).
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = ["text/html", "image/svg+xml"];
        });
        services.AddLimits();
        services.AddProblemDetails();
        services.AddExceptionHandler<BrokenPage>();
        return services;
    }

    public static void UseHttp(this WebApplication app)
    {
        app.UseMiddleware<NamedHost>();
        app.UseForwardedHeaders();
        app.UseMiddleware<CachedPages>();
        app.UseMiddleware<SecurityHeaders>();
        // Forms carry a secret, and lengths would tell of it (BREACH).
        app.UseWhen(http => !http.Request.Path.StartsWithSegments(OfficeCookie.Path, StringComparison.OrdinalIgnoreCase), open => open.UseResponseCompression());
        app.UseExceptionHandler();
        app.UseMiddleware<PageLanguage>();
        app.UseMiddleware<OfficeLanguage>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseMiddleware<MadePages>();
    }
}
