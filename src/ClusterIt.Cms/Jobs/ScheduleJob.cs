using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClusterIt.Cms.Jobs;

/// <summary>Publishes and withdraws what is due.</summary>
internal sealed class ScheduleJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ScheduleJob> log) : PeriodicJob(scopes, clock, log)
{
    private static readonly TimeSpan LeaseSpan = TimeSpan.FromMinutes(2);

    protected override TimeSpan Interval => TimeSpan.FromSeconds(10);

    protected override async Task RunOnceAsync(IServiceProvider services, CancellationToken ct)
    {
        var now = Clock.GetUtcNow().UtcDateTime;
        var isDue = await services.GetRequiredService<Db>().Items
            .AnyAsync(item => item.TrashedAt == null && (item.PublishAt <= now || (item.WithdrawAt <= now && item.PublishedRevisionId != null)), ct);
        if (isDue && await services.GetRequiredService<TakeLease>().RunAsync("schedule", LeaseSpan, ct))
            await services.GetRequiredService<CarryOutSchedule>().RunAsync(ct);
    }
}
