using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ClusterIt.BrowserTests.Cast;

/// <summary>One Chromium for all tests; each test gets a context of its own, as clean as a first visit.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>By the test that has opened them.</summary>
    private static readonly ConcurrentDictionary<string, ConcurrentBag<IBrowserContext>> Opened = new();
    private static readonly ConcurrentBag<Task> Closing = [];
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    /// <summary>The system's Chromium where the test command found one; Playwright's own otherwise.</summary>
    private static readonly BrowserTypeLaunchOptions Options = new()
    {
        ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } path ? path : Installed(),
        // Letters are as wide as they are on screens of today, and not rounded to whole pixels: the tests of the fonts measure them.
        Args = ["--font-render-hinting=none", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    };

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(Options);
    }

    public async Task<IPage> Visit(string origin, int width = 1280, bool script = true)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = origin,
            Locale = "de-DE",
            JavaScriptEnabled = script,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        Opened.GetOrAdd(TestContext.Current.Test!.UniqueID, _ => []).Add(context);
        return await context.NewPageAsync();
    }

    /// <summary>Ends all visits of a test; nobody waits for it but the end of all tests.</summary>
    public static void Leave(string test)
    {
        if (Opened.TryRemove(test, out var contexts))
            Closing.Add(Task.WhenAll(contexts.Select(context => context.CloseAsync())));
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(Closing);
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private static string? Installed() => new[] { "/usr/bin/chromium-headless-shell", "/usr/bin/chromium" }.FirstOrDefault(File.Exists);
}
