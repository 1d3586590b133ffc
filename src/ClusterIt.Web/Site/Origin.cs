namespace ClusterIt.Web.Site;

/// <summary>Scheme and host of absolute addresses.</summary>
internal static class Origin
{
    public static string Of(HttpContext http, SiteOptions options) =>
        options.PublicUrl.Length > 0 ? options.PublicUrl : $"{http.Request.Scheme.ToLowerInvariant()}://{http.Request.Host}";
}
