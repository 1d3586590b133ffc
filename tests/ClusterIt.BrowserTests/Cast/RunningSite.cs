using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ClusterIt.BrowserTests.Cast;

/// <summary>The real site on a real port, filled with the association's content and the examples, on 25 November 2026 at noon.</summary>
public class RunningSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("browser-").FullName;

    public string Origin { get; private set; } = "";

    /// <summary>What it is filled with.</summary>
    protected virtual string Content => Path.Combine(Root(), "content");

    /// <summary>In which theme it shows itself.</summary>
    protected virtual string Theme => "wahrnehmung";

    public async Task<TResult> With<TService, TResult>(Func<TService, Task<TResult>> deed) where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await deed(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public virtual ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        Origin = $"http://localhost:{ClientOptions.BaseAddress.Port}";
        return ValueTask.CompletedTask;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Storage:DataPath", folder);
        builder.UseSetting("Content:Path", Content);
        builder.UseSetting("Content:Seed", "content+demo");
        builder.UseSetting("Site:Theme", Theme);
        builder.UseSetting("Logging:Console:LogLevel:Default", "Error");
        builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new StoppedClock())));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private static string Root([CallerFilePath] string thisFile = "")
    {
        var at = new DirectoryInfo(Path.GetDirectoryName(thisFile)!);
        while (!File.Exists(Path.Combine(at.FullName, "ClusterIt.Web.sln")))
            at = at.Parent ?? throw new InvalidOperationException("The tests run from a checkout.");
        return at.FullName;
    }

    /// <summary>Stands still for whoever asks the time; timers run as usual.</summary>
    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 25, 11, 0, 0, TimeSpan.Zero);
    }
}
