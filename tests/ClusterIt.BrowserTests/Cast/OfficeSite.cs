using ClusterIt.Cms.Accounts;
using Microsoft.Playwright;

namespace ClusterIt.BrowserTests.Cast;

/// <summary>A site of its own for whoever writes, so that visitors' tests see nothing of it.</summary>
public sealed class OfficeSite : RunningSite, IAsyncLifetime
{
    public const string Email = "kim@beispiel.example";
    public const string Password = "blaue Tasse singt leise";

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        var secret = await With<OfferSetUp, string?>(offer => offer.RunAsync(CancellationToken.None));
        await With<OpenAccount, (OpenAccount.Outcome, Account?, IReadOnlyList<string>)>(open => open.RunAsync(secret!, "Kim Muster", Email, Password, CancellationToken.None));
    }

    /// <summary>A person of the office, signed in, on a screen of the manager.</summary>
    public async Task<IPage> Opens(Browser browser, string path, int width = 1280)
    {
        var page = await browser.Visit(Origin, width);
        await page.GotoAsync($"/manager/anmelden?weiter={Uri.EscapeDataString(path)}");
        await page.GetByLabel("E-Mail-Adresse").FillAsync(Email);
        await page.GetByLabel("Passwort").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Anmelden", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/anmelden", StringComparison.Ordinal));
        if (await page.Locator("[data-editor]").CountAsync() > 0)
            await page.Locator("[data-editor][data-ready]").WaitForAsync();
        return page;
    }
}
