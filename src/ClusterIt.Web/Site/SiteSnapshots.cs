using ClusterIt.Cms.Content;
using ClusterIt.Cms.Outbox;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Settings;

namespace ClusterIt.Web.Site;

/// <summary>Keeps the snapshot in step with the database: one small look at the outbox tells whether anything happened since.</summary>
internal sealed class SiteSnapshots(IServiceScopeFactory scopes) : IDisposable
{
    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private SiteSnapshot? current;

    public async Task<SiteSnapshot> ReadAsync(OutboxPosition outbox, CancellationToken ct)
    {
        var position = await outbox.ReadAsync(ct);
        if (Volatile.Read(ref current) is { } fresh && fresh.Position >= position)
            return fresh;

        await oneAtATime.WaitAsync(ct);
        try
        {
            if (current is { } made && made.Position >= position)
                return made;
            return current = await MakeAsync(ct);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private async Task<SiteSnapshot> MakeAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;

        // Read first: what happens while the rest is read makes the snapshot older than it claims, never fresher.
        var position = await services.GetRequiredService<OutboxPosition>().ReadAsync(ct);
        return new SiteSnapshot(
            position,
            await services.GetRequiredService<PublishedPages>().TreeAsync(ct),
            (await services.GetRequiredService<PublishedSettings>().ReadAsync(ct)).Settings,
            await services.GetRequiredService<PublishedContent>().HasSamplesAsync(ct));
    }
}
