using ClusterIt.Cms.Mail;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClusterIt.Cms.Jobs;

/// <summary>Delivers the messages that are due.</summary>
internal sealed class MailJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<MailJob> log) : PeriodicJob(scopes, clock, log)
{
    /// <summary>Longer than fifty messages take with a server that is slow to refuse each.</summary>
    private static readonly TimeSpan LeaseSpan = TimeSpan.FromMinutes(30);

    protected override TimeSpan Interval => TimeSpan.FromSeconds(5);

    protected override async Task RunOnceAsync(IServiceProvider services, CancellationToken ct)
    {
        var deliver = services.GetRequiredService<DeliverMail>();
        if (await deliver.IsDueAsync(ct) && await services.GetRequiredService<TakeLease>().RunAsync("mail", LeaseSpan, ct))
            await deliver.RunAsync(ct);
    }
}
