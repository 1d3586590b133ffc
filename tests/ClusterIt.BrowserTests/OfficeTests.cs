using System.Text.RegularExpressions;
using ClusterIt.BrowserTests.Cast;
using ClusterIt.Cms.Accounts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClusterIt.BrowserTests;

/// <summary>What the office comes to do in the manager, by keyboard.</summary>
public sealed class OfficeTests(RunningSite site, OfficeSite office, Browser browser)
{
    private const string Password = "blaue Tasse singt leise";

    [Fact]
    public async Task Sets_up_the_first_account_leaves_and_comes_back()
    {
        var secret = await site.With<OfferSetUp, string?>(offer => offer.RunAsync(TestContext.Current.CancellationToken));
        var page = await browser.Visit(site.Origin, script: true);
        await page.GotoAsync($"/manager/einladung/{secret}");
        await page.AxeFindsNothing();
        await page.Keyboard.TypeAsync("Kim Muster");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("kim@beispiel.example");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("123456789012");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("leicht zu erraten");
        await Expect(page.GetByLabel("Name", new() { Exact = true })).ToHaveValueAsync("Kim Muster");
        await page.AxeFindsNothing();

        await page.GetByLabel("Passwort").FocusAsync();
        await page.Keyboard.TypeAsync(Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Mein Konto");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Ihr Konto ist eingerichtet.");
        await page.AxeFindsNothing();

        await page.GetByRole(AriaRole.Link, new() { Name = "App hinzufügen" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Img, new() { NameRegex = new Regex("Bild zum Scannen") })).ToBeVisibleAsync();
        await page.AxeFindsNothing();

        await page.GetByRole(AriaRole.Button, new() { Name = "Abmelden" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Sie sind abgemeldet.");
        await page.AxeFindsNothing();

        await page.Keyboard.TypeAsync("kim@beispiel.example");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Was ansteht");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "/impressum", Exact = true })).ToBeVisibleAsync();
        await page.AxeFindsNothing();
    }

    [Fact]
    public async Task Goes_anywhere_by_a_word_and_finds_the_keys()
    {
        var page = await office.Opens(browser, "/manager");
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("impressum");
        await Expect(page.Locator("[data-hits] a")).ToHaveTextAsync(["Impressum"]);
        await page.AxeFindsNothing();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByLabel("Titel")).ToHaveValueAsync("Impressum");

        await page.GotoAsync("/manager/meldungen");
        await page.Keyboard.PressAsync("?");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tasten" })).ToBeVisibleAsync();
        await page.AxeFindsNothing();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("/");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('main search input')"));
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("Papierk");
        await Expect(page.Locator("[data-hits] a").First).ToHaveTextAsync("Papierkorb");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Papierkorb");
    }

    [Fact]
    public async Task Points_at_what_must_stay_in_sight()
    {
        var page = await office.Opens(browser, "/manager/schaufenster");
        await page.GetByRole(AriaRole.Link, new() { Name = "Beispiel: Ein Speicher, der das Wetter kennt" }).ClickAsync();
        await page.Locator("[data-editor][data-ready]").WaitForAsync();
        await page.Locator("[data-shown]").First.EvaluateAsync("image => image.decode()"); // Its place is its size.
        var box = (await page.Locator(".pointed").First.BoundingBoxAsync())!;
        await page.Locator(".pointed").First.ClickAsync(new() { Position = new() { X = box.Width / 4, Y = box.Height / 2 } });
        await Expect(page.Locator("[name='picture.focusX']")).ToHaveValueAsync("25");
        await page.Keyboard.PressAsync("Control+s");
        await Expect(page.GetByText("Der Entwurf ist gespeichert.")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("[name='picture.focusX']")).ToHaveValueAsync("25");
        await page.Locator("[data-editor][data-ready]").WaitForAsync();
        Assert.Equal("25%", await page.Locator(".point").First.EvaluateAsync<string>("point => point.style.left"));
    }

    /// <summary>Chromium's own authenticator stands for a laptop with a fingerprint reader.</summary>
    [Fact]
    public async Task Adds_a_passkey_and_signs_in_with_it_alone()
    {
        var page = await office.Opens(browser, "/manager/konto");
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object> { ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true },
        });
        await page.GetByLabel("Name für das Gerät").FillAsync("Kims Laptop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Passkey hinzufügen" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Der Passkey ist eingerichtet");
        await Expect(page.GetByText("Kims Laptop").First).ToBeVisibleAsync();
        await page.AxeFindsNothing();

        await page.GetByRole(AriaRole.Button, new() { Name = "Abmelden", Exact = true }).ClickAsync();
        await page.GotoAsync("/manager/anmelden?weiter=%2Fmanager%2Fmeldungen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mit Passkey anmelden" }).PressAsync("Enter");
        await page.WaitForURLAsync("**/manager/meldungen");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Meldungen");

        await page.GotoAsync("/manager/konto");
        await page.GetByRole(AriaRole.Button, new() { Name = "Entfernen Kims Laptop" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Abmelden", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Mit Passkey anmelden" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("gehört zu keinem Konto");
    }
}
