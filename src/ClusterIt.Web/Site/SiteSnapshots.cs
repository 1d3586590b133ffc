using ClusterIt.Cms.Content;
using ClusterIt.Cms.Outbox;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Settings;
using ClusterIt.Web.Site.Cache;

namespace ClusterIt.Web.Site;

/// <summary>
/// Keeps the snapshot, and with it the cache of pages, in step with the database: at once with what this process writes, and
/// within a moment with what another one does.
/// </summary>
internal sealed class SiteSnapshots(IServiceScopeFactory scopes, OwnWrites writes, PageCache cache) : IDisposable
{
    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private SiteSnapshot? current;
    private long seen = -1;

    /// <summary>Nothing that this process has written is missing. Costs nothing to ask.</summary>
    public bool IsCurrent => Volatile.Read(ref seen) == writes.Count;

    public ValueTask<SiteSnapshot> ReadAsync(CancellationToken ct) =>
        Volatile.Read(ref current) is { } made && IsCurrent ? ValueTask.FromResult(made) : new(CatchUpAsync(ct));

    /// <summary>Takes in what happened since, and evicts the pages that it touched.</summary>
    public async Task<SiteSnapshot> CatchUpAsync(CancellationToken ct)
    {
        await oneAtATime.WaitAsync(ct);
        try
        {
            // Asked before the reading: what is kept meanwhile is read again.
            var commits = writes.Count;
            await using var scope = scopes.CreateAsyncScope();
            var (position, reading) = await scope.ServiceProvider.GetRequiredService<OutboxPosition>().BeginAsync(ct);
            await using var _ = reading;
            var made = current is null ? await FirstAsync(scope.ServiceProvider, position, ct) : await NextAsync(scope.ServiceProvider, current, ct);
            Volatile.Write(ref current, made);
            Volatile.Write(ref seen, commits);
            return made;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private static async Task<SiteSnapshot> FirstAsync(IServiceProvider services, long position, CancellationToken ct) => new(
        position,
        await services.GetRequiredService<PublishedPages>().TreeAsync(ct),
        (await services.GetRequiredService<PublishedSettings>().ReadAsync(ct)).Settings,
        await services.GetRequiredService<PublishedContent>().HasSamplesAsync(ct));

    private async Task<SiteSnapshot> NextAsync(IServiceProvider services, SiteSnapshot before, CancellationToken ct)
    {
        var changes = await services.GetRequiredService<PublishedChanges>().SinceAsync(before.Position, ct);
        if (changes.Position == before.Position)
            return before;
        var after = new SiteSnapshot(
            changes.Position,
            changes.Pages ? await services.GetRequiredService<PublishedPages>().TreeAsync(ct, before.Pages) : before.Pages,
            changes.Everything ? (await services.GetRequiredService<PublishedSettings>().ReadAsync(ct)).Settings : before.Settings,
            changes.Content ? await services.GetRequiredService<PublishedContent>().HasSamplesAsync(ct) : before.HasSamples);
        if (changes.Everything || after.HasSamples != before.HasSamples || TreeChange.Touched(before.Pages, after.Pages) is not { } pages)
            cache.EvictAll(after.Position);
        else
            cache.Evict(changes.Tags.Concat(pages).ToHashSet(), after.Position);
        return after;
    }
}
