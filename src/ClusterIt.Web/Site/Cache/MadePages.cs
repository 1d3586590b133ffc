namespace ClusterIt.Web.Site.Cache;

/// <summary>Stands before the endpoints: what may be kept is made by the page maker instead of in the visitor's own request.</summary>
internal sealed class MadePages(RequestDelegate next, PageCache cache, PageMaker maker, SiteOptions options)
{
    public Task InvokeAsync(HttpContext http) =>
        !cache.IsOff && http.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<CachedAttribute>() is not null && PageRules.KeyOf(http, options) is { } key
            ? AnswerAsync(http, PageRequest.Of(http, key, endpoint))
            : next(http);

    private async Task AnswerAsync(HttpContext http, PageRequest request)
    {
        var (kept, made) = await maker.MakeAsync(request);
        await (kept is not null ? PageAnswer.SendAsync(http, kept) : PageAnswer.SendAsync(http, made!));
    }
}
