using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ClusterIt.Cms.Jobs;

/// <summary>Looks every few seconds whether something is due to be published or withdrawn. Looking writes nothing.</summary>
internal sealed partial class ScheduleJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ScheduleJob> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LeaseSpan = TimeSpan.FromMinutes(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                await RunOnceAsync(stoppingToken);
            }
            catch (Exception problem) when (problem is DbUpdateException or System.Data.Common.DbException or TimeoutException)
            {
                Failed(log, problem);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RunOnceAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow().UtcDateTime;
        var isDue = await scope.ServiceProvider.GetRequiredService<Db>().Items
            .AnyAsync(item => item.TrashedAt == null && (item.PublishAt <= now || (item.WithdrawAt <= now && item.PublishedRevisionId != null)), ct);
        if (isDue && await scope.ServiceProvider.GetRequiredService<TakeLease>().RunAsync("schedule", LeaseSpan, ct))
            await scope.ServiceProvider.GetRequiredService<CarryOutSchedule>().RunAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The schedule could not be carried out; the next round tries again.")]
    private static partial void Failed(ILogger log, Exception problem);
}
