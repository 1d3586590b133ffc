using System.Text.RegularExpressions;
using ClusterIt.BrowserTests.Cast;
using ClusterIt.Cms.Accounts;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClusterIt.BrowserTests;

/// <summary>What the office comes to do in the manager, by keyboard.</summary>
public sealed class OfficeTests(RunningSite site, Browser browser)
{
    private const string Password = "blaue Tasse singt leise";

    [Fact]
    public async Task Sets_up_the_first_account_leaves_and_comes_back()
    {
        var secret = await site.With<OfferSetUp, string?>(offer => offer.RunAsync(TestContext.Current.CancellationToken));
        var page = await browser.Visit(site.Origin, script: true);
        await page.GotoAsync($"/manager/einladung/{secret}");
        await AxeFindsNothing(page);
        await page.Keyboard.TypeAsync("Kim Muster");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("kim@beispiel.example");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("123456789012");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("leicht zu erraten");
        await Expect(page.GetByLabel("Name", new() { Exact = true })).ToHaveValueAsync("Kim Muster");
        await AxeFindsNothing(page);

        await page.GetByLabel("Passwort").FocusAsync();
        await page.Keyboard.TypeAsync(Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Mein Konto");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Ihr Konto ist eingerichtet.");
        await AxeFindsNothing(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "App hinzufügen" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Img, new() { NameRegex = new Regex("Bild zum Scannen") })).ToBeVisibleAsync();
        await AxeFindsNothing(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Abmelden" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Sie sind abgemeldet.");
        await AxeFindsNothing(page);

        await page.Keyboard.TypeAsync("kim@beispiel.example");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Was ansteht");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "/impressum", Exact = true })).ToBeVisibleAsync();
        await AxeFindsNothing(page);
    }

    private static async Task AxeFindsNothing(IPage page)
    {
        foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var found = await page.RunAxe();
            Assert.True(found.Violations.Length == 0, $"{page.Url} ({scheme}): {string.Join("; ", found.Violations.Select(violation => $"{violation.Id}: {violation.Help}, {string.Join(", ", violation.Nodes.Select(node => node.Html))}"))}");
        }
    }
}
