using System.Threading.Channels;

namespace ClusterIt.Web.Site.Cache;

/// <summary>Compresses new pages as well as can be, one after the other beside the answers: however many were made at once, visitors keep the rest of the machine.</summary>
internal sealed class BetterPages(PageCache cache) : BackgroundService
{
    private const int MostWaiting = 1024;

    private readonly Channel<CachedPage> waiting = Channel.CreateBounded<CachedPage>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public void Add(CachedPage page) => waiting.Writer.TryWrite(page);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var page in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            if (!page.IsEvicted)
                cache.Improve(page);
        }
    }
}
