using System.Collections.Concurrent;
using ClusterIt.Cms.Content;
using ClusterIt.Web.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ClusterIt.Web.Site.Cache;

/// <summary>
/// Makes the pages that are not kept yet: each once, however many ask, apart from the requests that ask for it, so that one who
/// gives up takes nothing from the others.
/// </summary>
internal sealed class PageMaker(PageCache cache, BetterPages better, IServiceScopeFactory scopes)
{
    private readonly ConcurrentDictionary<(PageKey Key, long Position), Task<CachedPage?>> making = new();
    private long made;

    /// <summary>How many were made since the start.</summary>
    public long Made => Volatile.Read(ref made);

    /// <summary>The page, new or from whoever is at it; or what was made and is not kept.</summary>
    public async Task<(CachedPage? Kept, RenderedPage? Made)> MakeAsync(PageRequest request)
    {
        if (cache.Find(request.Key) is { } kept) // Made by somebody else while this one waited for its turn.
            return (kept, null);
        var (begun, turn) = (new TaskCompletionSource<CachedPage?>(TaskCreationOptions.RunContinuationsAsynchronously), (request.Key, cache.Position));
        var first = making.GetOrAdd(turn, begun.Task);
        if (first != begun.Task)
        {
            if (cache.FindStandIn(request.Key) is { } old)
                return (old, null);
            if (await first is { } page)
                return (page, null);
            return (null, await RenderAsync(request)); // What is not kept is made for each.
        }
        try
        {
            var rendered = await RenderAsync(request);
            var page = rendered.MayBeKept ? new CachedPage(request, rendered) : null;
            if (page is not null && cache.Keep(page))
                better.Add(page);
            begun.SetResult(page);
            return (page, page is null ? rendered : null);
        }
        catch
        {
            begun.SetResult(null); // Whoever waits tries for themselves, and meets the fault themselves.
            throw;
        }
        finally
        {
            making.TryRemove(turn, out _);
        }
    }

    private async Task<RenderedPage> RenderAsync(PageRequest request)
    {
        Interlocked.Increment(ref made);
        var position = cache.Position;
        await using var scope = scopes.CreateAsyncScope();
        using var body = new MemoryStream();
        var http = Context(request, body, scope.ServiceProvider);
        PageLanguage.Speak(request.Path);
        await request.Endpoint.RequestDelegate!(http);
        await http.Features.Get<IHttpResponseBodyFeature>()!.CompleteAsync();
        var madeOf = scope.ServiceProvider.GetRequiredService<MadeOf>();
        return new RenderedPage(http.Response.StatusCode, http.Response.Headers, body.ToArray(), madeOf.Tags, madeOf.Until, madeOf.Position ?? position);
    }

    /// <summary>A request of our own: without conditions, without wishes for an encoding, and with nobody who could give up.</summary>
    private static DefaultHttpContext Context(PageRequest request, Stream body, IServiceProvider services)
    {
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature { Method = HttpMethods.Get, Protocol = HttpProtocol.Http11 });
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        var http = new DefaultHttpContext(features) { RequestServices = services };
        (http.Request.Scheme, http.Request.Host, http.Request.Path, http.Request.QueryString) = (request.Scheme, request.Host, request.Path, request.Query);
        http.Request.RouteValues = new RouteValueDictionary(request.RouteValues);
        http.SetEndpoint(request.Endpoint);
        return http;
    }
}
