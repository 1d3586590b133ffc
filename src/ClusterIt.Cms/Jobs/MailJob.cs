using ClusterIt.Cms.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ClusterIt.Cms.Jobs;

/// <summary>Looks every few seconds whether a message is due. Looking writes nothing.</summary>
internal sealed partial class MailJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<MailJob> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <summary>Longer than fifty messages take with a server that is slow to refuse each.</summary>
    private static readonly TimeSpan LeaseSpan = TimeSpan.FromMinutes(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var deliver = scope.ServiceProvider.GetRequiredService<DeliverMail>();
                if (await deliver.IsDueAsync(stoppingToken) && await scope.ServiceProvider.GetRequiredService<TakeLease>().RunAsync("mail", LeaseSpan, stoppingToken))
                    await deliver.RunAsync(stoppingToken);
            }
            catch (Exception problem) when (problem is DbUpdateException or System.Data.Common.DbException or TimeoutException)
            {
                Failed(log, problem);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Messages could not be delivered; the next round tries again.")]
    private static partial void Failed(ILogger log, Exception problem);
}
