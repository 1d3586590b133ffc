using ClusterIt.BrowserTests.Cast;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClusterIt.BrowserTests;

/// <summary>What keeps the house in order, by keyboard alone: files, translations, the looks of the site, the manager's own language.</summary>
public sealed class HousekeepingTests(OfficeSite site, Browser browser)
{
    /// <summary>One red point.</summary>
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    [Fact]
    public async Task A_file_gets_tags_goes_into_the_trash_and_comes_back_by_keyboard()
    {
        var page = await site.Opens(browser, "/manager/medien");
        await page.GetByLabel("Schlagwörter für neue Dateien").FocusAsync();
        await page.Keyboard.TypeAsync("Richtfest, Bühne");
        await page.Locator("#_dateien").SetInputFilesAsync(new FilePayload { Name = "punkt.png", MimeType = "image/png", Buffer = Picture });
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("punkt\\.png") }).First.PressAsync("Enter");
        await Expect(page.GetByLabel("Schlagwörter (freiwillig)")).ToHaveValueAsync("Richtfest, Bühne");
        await page.AxeFindsNothing();

        await page.Locator("summary").Filter(new() { HasText = "In den Papierkorb" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "In den Papierkorb" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Die Datei liegt im Papierkorb.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Rückgängig" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Die Datei ist wieder da.");
        await page.AxeFindsNothing();
    }

    [Fact]
    public async Task A_translation_is_begun_written_and_saved_by_keyboard()
    {
        var page = await site.Opens(browser, "/manager/uebersetzungen?art=page&zeige=missing");
        var begin = page.GetByRole(AriaRole.Button, new() { Name = "Übersetzung beginnen" }).First;
        await begin.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[data-editor][data-ready]").WaitForAsync();
        await page.GetByLabel("Titel", new() { Exact = false }).First.FillAsync("Written by keyboard");
        await page.Keyboard.PressAsync("Control+s");
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Der Entwurf ist gespeichert." })).ToBeVisibleAsync();
        await page.GotoAsync("/manager/uebersetzungen?art=page");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Written by keyboard" })).ToBeVisibleAsync();
        await page.AxeFindsNothing();
    }

    /// <summary>On a site of its own: every page of it changes.</summary>
    [Fact]
    public async Task The_looks_are_chosen_by_keyboard_after_they_were_seen()
    {
        await using var own = new OfficeSite();
        await ((IAsyncLifetime)own).InitializeAsync();
        var page = await own.Opens(browser, "/manager/einstellungen");
        var chosen = page.GetByRole(AriaRole.Radio, new() { Name = "Broschüre" });
        await chosen.ScrollIntoViewIfNeededAsync();
        await Expect(page.FrameLocator("iframe[src*=broschuere]").GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Drei Länder. Eine Branche.");

        await page.GetByRole(AriaRole.Radio, new() { Name = "Wahrnehmung" }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(chosen).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Die Einstellungen sind geändert");
        await page.GotoAsync("/");
        await Expect(page.Locator("link[rel=stylesheet]")).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("/_themes/broschuere/"));
    }

    [Fact]
    public async Task The_manager_speaks_English_to_whoever_asks_for_it()
    {
        var page = await site.Opens(browser, "/manager/konto");
        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("My account");
        await page.AxeFindsNothing();
        await page.GotoAsync("/manager/meldungen/neu");
        await page.Locator("[data-editor][data-ready]").WaitForAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Bold" })).ToBeVisibleAsync();
        await page.AxeFindsNothing();
        await page.FitsATelephone();
    }
}
