namespace ClusterIt.Web.Site.Cache;

/// <summary>All that a page is made from of a request; enough to make it again when nobody asks.</summary>
internal sealed record PageRequest(PageKey Key, string Scheme, HostString Host, PathString Path, QueryString Query, Endpoint Endpoint, RouteValueDictionary RouteValues)
{
    public static PageRequest Of(HttpContext http, PageKey key, Endpoint endpoint) => new(
        key, http.Request.Scheme, http.Request.Host, http.Request.Path, http.Request.QueryString, endpoint, new RouteValueDictionary(http.Request.RouteValues));
}
