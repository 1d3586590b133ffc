using Microsoft.Extensions.Primitives;

namespace ClusterIt.Web.Http;

/// <summary>
/// Nothing from other hosts, nothing inline, no frames, no sniffing. Pages bring their data for search engines in a script
/// element of another type, which is not run and needs no exception.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private static readonly StringValues Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>For a screen of the office that shows pages of this site within itself.</summary>
    public static readonly StringValues WithOwnFrames = $"{Policy}; frame-src 'self'";

    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues Referrer = "strict-origin-when-cross-origin";
    private static readonly StringValues Permissions = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";
    private static readonly StringValues SameOrigin = "same-origin";
    private static readonly StringValues OnlyHttps = "max-age=63072000; includeSubDomains; preload";

    /// <summary>Set when the answer begins: whoever clears it before, as the page for faults does, does not take them away.</summary>
    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(Add, http);
        return next(http);
    }

    public static void Add(IHeaderDictionary headers, bool isHttps)
    {
        if (headers.ContentSecurityPolicy.Count == 0) // A drawing brings a stricter one.
            headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = NoSniff;
        headers.TryAdd("Referrer-Policy", Referrer); // An address that is a secret tells no other host of itself at all.
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = SameOrigin;
        headers.TryAdd("Cross-Origin-Resource-Policy", SameOrigin);
        if (isHttps)
            headers.StrictTransportSecurity = OnlyHttps;
    }

    private static Task Add(object state)
    {
        var http = (HttpContext)state;
        Add(http.Response.Headers, http.Request.IsHttps);
        return Task.CompletedTask;
    }
}
