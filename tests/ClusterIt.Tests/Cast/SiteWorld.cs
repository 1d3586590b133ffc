using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Data.Sqlite;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace ClusterIt.Tests.Cast;

/// <summary>The real application on a real SQLite file, filled with the association's content and the examples, on a clock that stands still.</summary>
public sealed class SiteWorld : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>Long enough for whatever looks often to look once.</summary>
    private static readonly TimeSpan LastStretch = TimeSpan.FromSeconds(10);

    private readonly string folder;
    private readonly bool isFirst;
    private readonly Dictionary<string, string> settings;

    public SiteWorld() : this(Directory.CreateTempSubdirectory("site-").FullName, isFirst: false)
    {
    }

    private SiteWorld(string folder, bool isFirst)
    {
        (this.folder, this.isFirst) = (folder, isFirst);
        settings = new(StringComparer.Ordinal)
        {
            ["Storage:DataPath"] = folder,
            ["Content:Path"] = Repository.Content,
            ["Content:Seed"] = "content+demo",
            // A hundred sites saying good morning would hide the one test that fails.
            ["Logging:Console:LogLevel:Default"] = "Error",
        };
    }

    /// <summary>12:00 in Berlin.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 25, 11, 0, 0, TimeSpan.Zero));

    internal CountedQueries Queries { get; } = new();

    /// <summary>How long a change waits for others.</summary>
    public TimeSpan Patience { get; init; } = new DatabaseOptions().Patience;

    /// <summary>Its data folder.</summary>
    public string Folder => folder;

    internal static Editor Office => CmsWorld.Office;

    /// <summary>Most have what lies in the repository; a folder in which somebody has begun already is theirs.</summary>
    private bool BeginsFilled => !isFirst && settings["Storage:DataPath"] == folder && settings["Content:Path"] == Repository.Content
        && settings["Content:Seed"] != "none" && !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>Started once, before tests that share it ask in parallel.</summary>
    public ValueTask InitializeAsync()
    {
        StartServer();
        return ValueTask.CompletedTask;
    }

    /// <summary>Has a site begin in an empty folder and end again; the folder stays.</summary>
    internal static void BeginIn(string folder, string seed)
    {
        using var first = new SiteWorld(folder, isFirst: true).Set("Content:Seed", seed);
        first.StartServer();
    }

    public SiteWorld Set(string key, string value)
    {
        settings[key] = value;
        return this;
    }

    /// <summary>Time goes by: what looks at the clock every now and then looks at the end of it, and not ten million times on the way.</summary>
    public void Passes(TimeSpan time)
    {
        Clock.AdjustTime(Clock.GetUtcNow() + time - LastStretch);
        Clock.Advance(LastStretch);
    }

    /// <summary>A visitor whose client does not follow redirects by itself.</summary>
    public HttpClient Visitor() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public async Task<string> Read(string path)
    {
        using var visitor = Visitor();
        using var answer = await visitor.GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, $"{path} answers {(int)answer.StatusCode}.");
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Every address of the sitemap.</summary>
    public async Task<IReadOnlyList<string>> Paths()
    {
        var sitemap = System.Xml.Linq.XDocument.Parse(await Read("/sitemap.xml"));
        return [.. sitemap.Descendants().Where(node => node.Name.LocalName == "loc").Select(node => new Uri(node.Value).AbsolutePath)];
    }

    public async Task<TResult> With<TService, TResult>(Func<TService, Task<TResult>> deed) where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await deed(scope.ServiceProvider.GetRequiredService<TService>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        if (BeginsFilled)
            FilledFolder.CopyTo(folder, settings["Content:Seed"]);
        builder.UseEnvironment("Production");
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        builder.ConfigureServices(services => ((DatabaseOptions)services.Single(service => service.ServiceType == typeof(DatabaseOptions)).ImplementationInstance!).Patience = Patience);
        builder.ConfigureServices(services => services
            .Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock))
            .ConfigureDbContext<SqliteDb>(database => database.AddInterceptors(Queries)));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || !Directory.Exists(folder))
            return;
        SqliteConnection.ClearAllPools();
        if (!isFirst)
            Directory.Delete(folder, recursive: true);
    }
}
