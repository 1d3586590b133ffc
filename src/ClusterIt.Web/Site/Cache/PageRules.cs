namespace ClusterIt.Web.Site.Cache;

/// <summary>Which requests are answered with kept pages.</summary>
internal static class PageRules
{
    /// <summary>Null for requests that change something or that somebody makes under a name of their own.</summary>
    public static PageKey? KeyOf(HttpContext http, SiteOptions options)
    {
        var request = http.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return null;
        if (request.Headers.Authorization.Count > 0 || PageQuery.Of(request.QueryString) is not { } query)
            return null;
        return new PageKey(Origin.Of(http, options), request.Path.Value ?? "/", query);
    }
}
