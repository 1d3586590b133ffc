using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Site;

/// <summary>Says after each start what only the association can supply and is still missing. Every page is read for it, so nobody waits for it.</summary>
internal sealed partial class NamedGaps(IServiceScopeFactory scopes, IHostApplicationLifetime life, ILogger<NamedGaps> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var _ = life.ApplicationStarted.Register(started.SetResult);
        try
        {
            await started.Task.WaitAsync(stoppingToken);
            await using var scope = scopes.CreateAsyncScope();
            foreach (var (path, gaps) in await scope.ServiceProvider.GetRequiredService<PublishedGaps>().AllAsync(stoppingToken))
                Gaps(log, path, string.Join("; ", gaps));
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            Failed(log, problem); // The edge of this service: the site is well without it.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Auf {Path} fehlen Angaben, die nur der Verein machen kann: {Gaps}")]
    private static partial void Gaps(ILogger log, string path, string gaps);

    [LoggerMessage(Level = LogLevel.Error, Message = "Es ließ sich nicht feststellen, welche Angaben noch fehlen.")]
    private static partial void Failed(ILogger log, Exception problem);
}
