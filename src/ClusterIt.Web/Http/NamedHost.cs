using ClusterIt.Web.Site;

namespace ClusterIt.Web.Http;

/// <summary>
/// Absolute addresses follow the host of the request unless Site:PublicUrl is set; a request without a host, or with one that
/// is none, is refused at the door (RFC 9112, 3.2: 400) instead of breaking what is made of it. So is a scheme that a proxy passes
/// on and that is not the web's.
/// </summary>
internal sealed class NamedHost(RequestDelegate next, SiteOptions options)
{
    private const int LongestName = 253; // RFC 1035, 2.3.4

    public Task InvokeAsync(HttpContext http)
    {
        if (http.Request.Scheme is "http" or "https" && (options.PublicUrl.Length > 0 || IsName(http.Request)))
            return next(http);
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private static bool IsName(HttpRequest request) =>
        request.Host.Value?.Length is > 0 and <= LongestName && Uri.TryCreate($"{request.Scheme}://{request.Host}", UriKind.Absolute, out _);
}
