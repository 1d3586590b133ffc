namespace ClusterIt.Web.Site.Cache;

/// <summary>Which requests are answered with kept pages.</summary>
internal static class PageRules
{
    /// <summary>Null for requests that change something or that somebody makes under a name of their own.</summary>
    public static PageKey? KeyOf(HttpContext http, bool followsRequest)
    {
        var request = http.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return null;
        if (request.Headers.Authorization.Count > 0 || PageQuery.Of(request.QueryString) is not { } query)
            return null;
        return new PageKey(followsRequest ? OriginOf(http) : "", request.Path.Value ?? "/", query);
    }

    /// <summary>Most requests come without a proxy, and for one host.</summary>
    private static string OriginOf(HttpContext http) => string.Concat(http.Request.IsHttps ? "https://" : "http://", http.Request.Host.Value);
}
