using System.Text.RegularExpressions;
using Microsoft.Net.Http.Headers;

namespace ClusterIt.Web.Site;

/// <summary>
/// A theme's fonts carry their hash in their names, because a stylesheet's addresses are not rewritten as those of pages
/// are. What such a name answers never changes; the framework does not know that, and would have it asked for each time.
/// </summary>
internal static partial class HashedNames
{
    public static void KeepForEver(EndpointBuilder endpoint)
    {
        if (endpoint is not RouteEndpointBuilder { RequestDelegate: { } next } route || !Hashed().IsMatch(route.RoutePattern.RawText ?? ""))
            return;
        route.RequestDelegate = http =>
        {
            http.Response.OnStarting(() =>
            {
                http.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
                return Task.CompletedTask;
            });
            return next(http);
        };
    }

    [GeneratedRegex(@"\.[0-9a-f]{10}\.woff2$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hashed();
}
