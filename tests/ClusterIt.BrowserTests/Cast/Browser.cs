using Microsoft.Playwright;

namespace ClusterIt.BrowserTests.Cast;

/// <summary>One Chromium for all tests; each test gets a context of its own, as clean as a first visit.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    /// <summary>The system's Chromium where the test command found one; Playwright's own otherwise.</summary>
    private static readonly BrowserTypeLaunchOptions Options = new()
    {
        ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } path ? path : Installed(),
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
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
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private static string? Installed() => File.Exists("/usr/bin/chromium") ? "/usr/bin/chromium" : null;
}
