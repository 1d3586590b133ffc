using System.Threading.Channels;
using ClusterIt.Cms.Outbox;

namespace ClusterIt.Web.Site.Cache;

/// <summary>Looks a few times a second whether another process has written, and makes the pages again that many ask for, before anybody has to wait.</summary>
internal sealed partial class FreshPages(SiteSnapshots snapshots, PageCache cache, PageMaker maker, IServiceScopeFactory scopes, ILogger<FreshPages> log) : BackgroundService
{
    /// <summary>A look is one row by its key. Not the site's clock: this is about the process, not about dates.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly Channel<PageRequest> cooled = Channel.CreateBounded<PageRequest>(new BoundedChannelOptions(256) { FullMode = BoundedChannelFullMode.DropOldest });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        cache.Cooled = requests =>
        {
            foreach (var request in requests)
                cooled.Writer.TryWrite(request);
        };
        await Task.WhenAll(LookAsync(stoppingToken), WarmAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(ct))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var position = await scope.ServiceProvider.GetRequiredService<OutboxPosition>().ReadAsync(ct);
                if ((await snapshots.ReadAsync(ct)).Position < position)
                    await snapshots.CatchUpAsync(ct);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                Failed(log, problem); // The edge of this service: whatever it was, the next look tries again.
            }
        }
    }

    private async Task WarmAsync(CancellationToken ct)
    {
        await foreach (var request in cooled.Reader.ReadAllAsync(ct))
        {
            if (cache.Find(request.Key) is not null)
                continue;
            try
            {
                await maker.MakeAsync(request);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                Failed(log, problem); // The next visitor meets it again, with a page that says so.
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Pages could not be renewed beforehand; whoever asks for them makes them.")]
    private static partial void Failed(ILogger log, Exception problem);
}
