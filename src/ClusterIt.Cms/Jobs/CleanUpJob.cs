using ClusterIt.Cms.Content;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClusterIt.Cms.Jobs;

/// <summary>Thins out the history and empties the trash, on one node, now and then.</summary>
internal sealed class CleanUpJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<CleanUpJob> log) : PeriodicJob(scopes, clock, log)
{
    protected override TimeSpan Interval => TimeSpan.FromHours(6);

    protected override async Task RunOnceAsync(IServiceProvider services, CancellationToken ct)
    {
        if (await services.GetRequiredService<TakeLease>().RunAsync("clean-up", Interval, ct))
            await services.GetRequiredService<CleanUp>().RunAsync(ct);
    }
}
