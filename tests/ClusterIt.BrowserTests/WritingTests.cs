using System.IO.Compression;
using System.Text.RegularExpressions;
using ClusterIt.BrowserTests.Cast;
using ClusterIt.Cms.Content;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClusterIt.BrowserTests;

/// <summary>Writing in the manager, by mouse and by keyboard, and what happens when something goes wrong meanwhile.</summary>
public sealed class WritingTests(OfficeSite site, Browser browser)
{
    /// <summary>A small PNG.</summary>
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAIAAAAuKetIAAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3CculE8AAAABmJLR0QA/wD/AP+gvaeTAAAAB3RJTUUH6gscBScJs8aDWAAAAFlJREFUaN7t2sEJACAMBMET1P7r1YfWETJ2cMySl+Ol9psnq/aAW33AySZAoLWAhAgQIEBAQgQIECBggIQIECBggIQIECDgjEqIAAECBCREgEArgZHU/nDzAeAdMLjdqFCpAAAAJXRFWHRkYXRlOmNyZWF0ZQAyMDI2LTExLTI4VDA1OjM5OjA5KzAwOjAwhocz7wAAACV0RVh0ZGF0ZTptb2RpZnkAMjAyNi0xMS0yOFQwNTozOTowOSswMDowMPfai1MAAAAASUVORK5CYII=");

    [Fact]
    public async Task Publishes_a_post_with_a_picture_in_under_ten_steps()
    {
        var page = await site.Opens(browser, "/manager");
        await page.GetByRole(AriaRole.Link, new() { Name = "Neue Meldung" }).ClickAsync();
        await page.GetByLabel("Titel").FillAsync("Richtfest im Rechenzentrum");
        await page.GetByLabel("Anreißer").FillAsync("Der Rohbau steht.");
        await page.Locator("#picture [type=file]").SetInputFilesAsync(new FilePayload { Name = "richtfest.png", MimeType = "image/png", Buffer = Picture });
        await page.GetByLabel("Alternativtext", new() { Exact = true }).FillAsync("Ein Kranz über dem Rohbau");
        await page.GetByLabel("Urheberin oder Urheber").FillAsync("Kim Muster");
        await page.GetByLabel("Nutzungsrechte").FillAsync("eigene Aufnahme");
        await page.Locator(".rich-surface [contenteditable]").FillAsync("Gestern war es so weit.");
        await Expect(page.GetByText("In der Mediensammlung eingetragen.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Veröffentlichen" }).ClickAsync();

        await Expect(page.GetByText("Die neue Fassung ist veröffentlicht.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Auf der Website ansehen" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Richtfest im Rechenzentrum");
        await Expect(page.GetByAltText("Ein Kranz über dem Rohbau").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Writes_and_publishes_a_post_by_keyboard_alone()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await page.GetByLabel("Titel").FocusAsync();
        await page.Keyboard.TypeAsync("Nur mit Tasten");
        await TabTo(page, "#teaser");
        await page.Keyboard.TypeAsync("Ganz ohne Maus.");
        await TabTo(page, ".rich-bar button");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator(".rich-bar [data-rich=bold]")).ToBeFocusedAsync();
        await TabTo(page, ".rich-surface [contenteditable]");
        await page.Keyboard.PressAsync("Control+b");
        await page.Keyboard.TypeAsync("Fett");
        await page.Keyboard.PressAsync("Control+b");
        await page.Keyboard.TypeAsync(" und schlicht.");
        await TabTo(page, "[data-picker] summary");
        await page.Keyboard.PressAsync("Enter");
        await TabTo(page, "[data-add-block=quote]");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-type=quote] textarea").First).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Ein Satz für sich.");
        await TabTo(page, "[data-type=quote] [data-deed=up]");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-type=quote] [data-deed=up]")).ToBeFocusedAsync();
        await page.Locator(".bar [value=publish]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByText("Die neue Fassung ist veröffentlicht.")).ToBeVisibleAsync();
        await page.GotoAsync("/aktuelles/nur-mit-tasten");
        await Expect(page.Locator("article, main").First).ToContainTextAsync("Fett und schlicht.");
        await Expect(page.Locator("strong").GetByText("Fett")).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('blockquote').compareDocumentPosition([...document.querySelectorAll('p')].find(p => p.textContent.includes('und schlicht'))) === Node.DOCUMENT_POSITION_FOLLOWING"));
    }

    [Fact]
    public async Task Corrects_a_figure()
    {
        var page = await site.Opens(browser, "/manager/kennzahlen");
        await page.Locator(".list .strong").First.PressAsync("Enter");
        await page.Locator("[data-editor][data-ready]").WaitForAsync();
        await page.GetByLabel("Wert", new() { Exact = false }).First.FillAsync("etwa 12");
        await page.Keyboard.PressAsync("Control+s");
        await Expect(page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("ist keine Zahl");
        await page.GetByLabel("Wert", new() { Exact = false }).First.FillAsync("12");
        await page.GetByRole(AriaRole.Button, new() { Name = "Veröffentlichen" }).PressAsync("Enter");
        await Expect(page.GetByText("Die neue Fassung ist veröffentlicht.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_typed_appears_in_the_real_page_beside_the_form()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await page.GetByRole(AriaRole.Button, new() { Name = "Vorschau" }).ClickAsync();
        var frame = page.FrameLocator("[data-frame]");
        await page.GetByLabel("Titel").FillAsync("Erst nur hier");
        await Expect(frame.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Erst nur hier");
        await page.GetByRole(AriaRole.Button, new() { Name = "Telefon" }).ClickAsync();
        Assert.Equal("360px", await page.Locator("[data-frame]").EvaluateAsync<string>("frame => frame.style.width"));
        await page.GetByLabel("Titel").FillAsync("Und dann anders");
        await Expect(frame.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Und dann anders");
    }

    [Fact]
    public async Task Text_survives_a_dead_network_and_a_closed_window()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await page.GetByLabel("Titel").FillAsync("Vor dem Stromausfall");
        await Expect(page.Locator("[data-kept]")).ToContainTextAsync("Gespeichert um");
        var address = page.Url;
        await page.Context.SetOfflineAsync(true);
        await page.GetByLabel("Anreißer").FillAsync("Das darf nicht verloren gehen.");
        await Expect(page.Locator("[data-kept]")).ToContainTextAsync("Keine Verbindung");
        await page.CloseAsync(new() { RunBeforeUnload = false });
        await page.Context.SetOfflineAsync(false);

        var again = await page.Context.NewPageAsync();
        await again.GotoAsync(address);
        await Expect(again.GetByLabel("Anreißer")).ToHaveValueAsync("");
        await again.GetByRole(AriaRole.Button, new() { Name = "Text zurückholen" }).ClickAsync();
        await Expect(again.GetByLabel("Anreißer")).ToHaveValueAsync("Das darf nicht verloren gehen.");
        await again.GetByRole(AriaRole.Button, new() { Name = "Speichern" }).ClickAsync();
        await Expect(again.GetByText("Der Entwurf ist gespeichert.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Whoever_was_signed_out_signs_in_over_the_form_and_goes_on()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await page.GetByLabel("Titel").FillAsync("Lange Sitzung");
        await Expect(page.Locator("[data-kept]")).ToContainTextAsync("Gespeichert um");
        await page.Context.ClearCookiesAsync(new() { Name = "clusterit-manager" });
        await page.GetByLabel("Anreißer").FillAsync("Weiter geschrieben.");

        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("Ihre Sitzung ist abgelaufen");
        await dialog.GetByLabel("E-Mail-Adresse").FillAsync(OfficeSite.Email);
        await dialog.GetByLabel("Passwort").FillAsync("ganz falsch geraten");
        await dialog.GetByLabel("Passwort").PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await dialog.GetByLabel("Passwort").FillAsync(OfficeSite.Password);
        await dialog.GetByLabel("Passwort").PressAsync("Enter");

        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(page.GetByLabel("Anreißer")).ToHaveValueAsync("Weiter geschrieben.");
        await Expect(page.Locator("[data-kept]")).ToContainTextAsync("Gespeichert um");
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Anreißer")).ToHaveValueAsync("Weiter geschrieben.");
    }

    [Fact]
    public async Task Of_two_who_write_at_once_neither_loses_a_word()
    {
        var mine = await site.Opens(browser, "/manager/meldungen/neu");
        await mine.GetByLabel("Titel").FillAsync("Zu zweit");
        await Expect(mine.Locator("[data-kept]")).ToContainTextAsync("Gespeichert um");
        var theirs = await mine.Context.NewPageAsync();
        await theirs.GotoAsync(mine.Url);
        await theirs.GetByLabel("Anreißer").FillAsync("Ihr Text");
        await theirs.GetByRole(AriaRole.Button, new() { Name = "Speichern" }).ClickAsync();
        await Expect(theirs.GetByText("Der Entwurf ist gespeichert.")).ToBeVisibleAsync();

        await mine.GetByLabel("Anreißer").FillAsync("Mein Text");
        await Expect(mine.GetByRole(AriaRole.Alert).First).ToContainTextAsync("eine andere Fassung gespeichert");
        await Expect(mine.GetByLabel("Anreißer")).ToHaveValueAsync("Mein Text");
        await mine.GetByRole(AriaRole.Button, new() { Name = "Zusammenführen" }).ClickAsync();
        await Expect(mine.GetByRole(AriaRole.Alert).First).ToContainTextAsync("haben beide geschrieben");
        await Expect(mine.GetByRole(AriaRole.Textbox, new() { Name = "Anreißer" })).ToHaveValueAsync("Mein Text");
        await mine.GetByRole(AriaRole.Button, new() { Name = "Speichern", Exact = true }).ClickAsync();
        await Expect(mine.GetByText("Der Entwurf ist gespeichert.")).ToBeVisibleAsync();
        await mine.Locator(".standing").GetByRole(AriaRole.Link, new() { Name = "Verlauf" }).ClickAsync();
        await mine.GetByRole(AriaRole.Button, new() { Name = "Ausgewählte vergleichen" }).ClickAsync();
        await Expect(mine.Locator("del").First).ToHaveTextAsync("Ihr");
        await Expect(mine.Locator("ins").First).ToHaveTextAsync("Mein");
    }

    [Fact]
    public async Task Moves_a_page_by_dragging_it_below_another()
    {
        var page = await site.Opens(browser, "/manager/baum");
        var (moved, target) = (Node(page, "/barrierefreiheit"), Node(page, "/kontakt"));
        await moved.DragToAsync(target);
        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("/kontakt/barrierefreiheit");
        await page.GotoAsync("/barrierefreiheit");
        Assert.EndsWith("/kontakt/barrierefreiheit", page.Url, StringComparison.Ordinal);
        await page.GotoAsync("/manager/baum");

        static ILocator Node(IPage page, string path) => page.Locator(".node").Filter(new() { Has = page.Locator($"span.quiet:text-is('{path}')") });
    }

    [Fact]
    public async Task A_removed_block_comes_back_by_one_click()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await page.Locator(".rich-surface [contenteditable]").FillAsync("Gleich weg");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Entfernen") }).First.ClickAsync();
        await Expect(page.Locator(".block")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Rückgängig", Exact = true }).ClickAsync();
        await Expect(page.Locator(".rich-surface")).ToContainTextAsync("Gleich weg");
    }

    [Theory]
    [InlineData("/manager")]
    [InlineData("/manager/baum")]
    [InlineData("/manager/meldungen")]
    [InlineData("/manager/kennzahlen?sortierung=title")]
    [InlineData("/manager/meldungen/neu")]
    [InlineData("/manager/termine/neu")]
    [InlineData("/manager/mitglieder/neu")]
    [InlineData("/manager/schaufenster/neu")]
    [InlineData("/manager/kennzahlen/neu")]
    [InlineData("/manager/medien")]
    [InlineData("/manager/medien?zeige=papierkorb")]
    [InlineData("/manager/uebersetzungen")]
    [InlineData("/manager/papierkorb")]
    [InlineData("/manager/konten")]
    [InlineData("/manager/e-mails")]
    [InlineData("/manager/weiterleitungen")]
    [InlineData("/manager/protokoll")]
    [InlineData("/manager/einstellungen")]
    public async Task Every_screen_is_accessible_and_fits_a_telephone(string path)
    {
        var page = await site.Opens(browser, path);
        await page.AxeFindsNothing();
        await page.FitsATelephone();
    }

    [Fact]
    public async Task The_editor_of_a_real_page_is_accessible_with_all_its_screens()
    {
        var home = (await site.With<ContentList, ListPage<ContentRow>>(list => list.ReadAsync(new ContentQuery("page") { Language = Languages.German }, TestContext.Current.CancellationToken))).Items.First(row => row.Path == "/");
        var page = await site.Opens(browser, $"/manager/inhalte/{home.Id}");
        await Expect(page.Locator(".rich-bar").Or(page.Locator("[data-type]")).First).ToBeVisibleAsync();
        await page.AxeFindsNothing();
        await page.FitsATelephone();
        foreach (var screen in new[] { "verlauf?zeige=alles", $"verlauf/vergleich?a={await Revision(home.Id)}&b={await Revision(home.Id)}", "vorschau/links" })
        {
            await page.GotoAsync($"/manager/inhalte/{home.Id}/{screen}");
            await page.AxeFindsNothing();
            await page.FitsATelephone();
        }
    }

    /// <summary>M13: at most 30 requests and 350 kB of scripts and styles as they travel.</summary>
    [Fact]
    public async Task The_editor_is_light()
    {
        var page = await site.Opens(browser, "/manager");
        var (requests, bytes) = (0, new List<Task<byte[]>>());
        page.Response += (_, response) =>
        {
            requests++;
            if (response.Url.EndsWith(".js", StringComparison.Ordinal) || response.Url.EndsWith(".css", StringComparison.Ordinal))
                bytes.Add(response.BodyAsync());
        };
        await page.GotoAsync("/manager/meldungen/neu");
        await Expect(page.Locator(".rich-surface")).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var compressed = (await Task.WhenAll(bytes)).Sum(body => Compressed(body));

        Assert.InRange(bytes.Count, 8, 30);
        Assert.True(requests <= 30, $"{requests} requests.");
        Assert.True(compressed <= 350_000, $"{compressed} bytes.");
    }

    private async Task<Guid> Revision(Guid id) => (await site.With<ContentDrafts, ContentDraft?>(drafts => drafts.FindAsync(id, TestContext.Current.CancellationToken)))!.RevisionId;

    private static long Compressed(byte[] body)
    {
        using var into = new MemoryStream();
        using (var gzip = new GZipStream(into, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(body);
        return into.Length;
    }

    /// <summary>Presses Tab until what is wanted has the focus.</summary>
    private static async Task TabTo(IPage page, string selector)
    {
        for (var press = 0; press < 80; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }
        Assert.Fail($"Tab never reaches {selector}.");
    }
}
