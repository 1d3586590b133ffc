namespace ClusterIt.Web.Site;

/// <summary>Scheme and host of absolute addresses.</summary>
internal static class Origin
{
    /// <summary>Put together once for the host that nearly everybody asks for. Whole or not at all: it is read and written as one.</summary>
    private static Made? last;

    public static string Of(HttpContext http, SiteOptions options)
    {
        if (options.PublicUrl.Length > 0)
            return options.PublicUrl;
        var (scheme, host) = (http.Request.Scheme, http.Request.Host.Value ?? "");
        if (Volatile.Read(ref last) is { } made && made.Scheme == scheme && made.Host == host)
            return made.Origin;
        var origin = $"{scheme.ToLowerInvariant()}://{http.Request.Host}";
        Volatile.Write(ref last, new Made(scheme, host, origin));
        return origin;
    }

    private sealed record Made(string Scheme, string Host, string Origin);
}
