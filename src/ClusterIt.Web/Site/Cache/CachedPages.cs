using System.Data.Common;

namespace ClusterIt.Web.Site.Cache;

/// <summary>Stands before everything else: a page that is finished and right goes out without another thought.</summary>
internal sealed class CachedPages(RequestDelegate next, PageCache cache, SiteSnapshots snapshots, SiteOptions options)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (cache.IsOff || PageRules.KeyOf(http, options) is not { } key)
            return next(http);
        if (!snapshots.IsCurrent)
            return CatchUpAsync(http, key);
        return cache.Find(key) is { } page ? PageAnswer.SendAsync(http, page) : next(http);
    }

    /// <summary>Something was written since; what it touched is evicted before anybody is answered.</summary>
    private async Task CatchUpAsync(HttpContext http, PageKey key)
    {
        try
        {
            await snapshots.CatchUpAsync(http.RequestAborted);
        }
        catch (DbException) // Whoever comes next meets it too, where it is handled and shown.
        {
            await next(http);
            return;
        }
        await (cache.Find(key) is { } page ? PageAnswer.SendAsync(http, page) : next(http));
    }
}
