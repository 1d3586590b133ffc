using System.Globalization;
using ClusterIt.Web.Site;
using Microsoft.Extensions.Primitives;

namespace ClusterIt.Web.Http;

/// <summary>
/// Absolute addresses follow the host of the request unless Site:PublicUrl is set; a request without a host, or with one that
/// is none, is refused at the door (RFC 9112, 3.2: 400) instead of breaking what is made of it. The same holds for the host and
/// the scheme that a proxy passes on, whoever the proxy is.
/// </summary>
internal sealed class NamedHost(RequestDelegate next, SiteOptions options)
{
    private const int LongestName = 253; // RFC 1035, 2.3.4
    private static readonly IdnMapping Names = new();

    /// <summary>Nearly every visitor calls the site by the same name, which need not be looked at letter by letter each time.</summary>
    private Named? lastFound;

    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Request.Headers;
        var (host, forwardedHost, forwardedScheme) = (headers.Host, headers["X-Forwarded-Host"], headers["X-Forwarded-Proto"]);
        if (Volatile.Read(ref lastFound) is { } found && found.Host == host && found.ForwardedHost == forwardedHost && found.ForwardedScheme == forwardedScheme)
            return next(http);
        var named = new Named(host, forwardedHost, forwardedScheme);
        if (IsWellNamed(named))
        {
            Volatile.Write(ref lastFound, named);
            return next(http);
        }
        SecurityHeaders.Add(http.Response.Headers, http.Request.IsHttps); // It stands before what else adds them.
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private bool IsWellNamed(Named named) =>
        (options.PublicUrl.Length > 0 || named.Host.ToString().Length > 0)
        && Parts(named.Host.ToString()).Concat(Parts(named.ForwardedHost.ToString())).All(IsName)
        && Parts(named.ForwardedScheme.ToString()).All(IsScheme);

    private static string[] Parts(string header) => header.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsName(string host) =>
        host.Length <= LongestName && Uri.TryCreate($"http://{host}", UriKind.Absolute, out var uri) && uri.AbsolutePath == "/" && IsReadable(uri.Host);

    /// <summary>A name may begin like one in Punycode and be none.</summary>
    private static bool IsReadable(string host)
    {
        try
        {
            return host.StartsWith('[') || Names.GetUnicode(host).Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool IsScheme(string scheme) =>
        scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || scheme.Equals("https", StringComparison.OrdinalIgnoreCase);

    /// <summary>All that a request says of the site's name.</summary>
    private sealed record Named(StringValues Host, StringValues ForwardedHost, StringValues ForwardedScheme);
}
