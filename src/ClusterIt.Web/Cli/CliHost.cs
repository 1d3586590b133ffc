using ClusterIt.Cms.Data;
using ClusterIt.Web.Http;

namespace ClusterIt.Web.Cli;

/// <summary>The CMS without a server, on the same database.</summary>
internal static class CliHost
{
    /// <summary>Runs one command in a scope of its own; a problem with the options is said in one sentence.</summary>
    public static async Task<int> RunAsync(Func<IServiceProvider, CheckedOptions, Task<int>> command, CancellationToken ct)
    {
        try
        {
            var builder = WebApplication.CreateBuilder(ContentRoot.Options([]));
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
            var options = builder.ReadOptions();
            builder.Services.AddStorage(options);
            await using var app = builder.Build();
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<MigrateDatabase>().RunAsync(ct);
            return await command(scope.ServiceProvider, options);
        }
        catch (OptionsProblem problem)
        {
            await CommandLine.RefuseAsync(problem.Message);
            return 2;
        }
    }
}
