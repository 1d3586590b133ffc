using ClusterIt.BrowserTests.Cast;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Posts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClusterIt.BrowserTests;

/// <summary>What was typed and is not kept yet, when something else happens.</summary>
public sealed class NeverLoseAWordTests(OfficeSite site, Browser browser)
{
    [Fact]
    public async Task Saving_while_the_draft_is_being_kept_is_not_overtaken_by_itself()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        var (asked, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        await page.RouteAsync("**/entwurf**", async route =>
        {
            asked.TrySetResult();
            await go.Task;
            await route.ContinueAsync();
        });
        await page.GetByLabel("Titel").FillAsync("Schnell gespeichert");
        await asked.Task;
        await page.GetByLabel("Anreißer").FillAsync("Noch schneller.");
        await page.Keyboard.PressAsync("Control+s");
        go.SetResult();

        await Expect(page.GetByText("Der Entwurf ist gespeichert.")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Anreißer")).ToHaveValueAsync("Noch schneller.");
    }

    [Fact]
    public async Task A_button_beside_the_form_waits_for_the_words_in_it()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await page.GetByLabel("Titel").FillAsync("Vor dem Papierkorb");
        await Expect(page.Locator("[data-kept]")).ToContainTextAsync("Gespeichert um");
        await page.ReloadAsync();
        await page.Locator("[data-editor][data-ready]").WaitForAsync();
        await page.GetByLabel("Anreißer").FillAsync("Im letzten Augenblick.");
        await page.Locator("form[action$='/papierkorb'] button").ClickAsync();

        await page.Locator(".said").GetByRole(AriaRole.Button, new() { Name = "Rückgängig" }).ClickAsync();
        await Expect(page.GetByLabel("Anreißer")).ToHaveValueAsync("Im letzten Augenblick.");
    }

    [Fact]
    public async Task What_cannot_be_read_yet_stays_in_the_browser_and_what_was_there_stays_in_the_draft()
    {
        var page = await site.Opens(browser, "/manager/termine/neu");
        await page.GetByLabel("Titel").FillAsync("Stammtisch");
        await page.GetByLabel("Anmeldung", new() { Exact = false }).First.FillAsync("https://beispiel.example/anmelden");
        await Expect(page.Locator("[data-kept]")).ToContainTextAsync("Gespeichert um");
        await page.GetByLabel("Anmeldung", new() { Exact = false }).First.FillAsync("hier klicken");
        await Expect(page.Locator("[data-kept]")).ToContainTextAsync("bis auf das Folgende");
        await Expect(page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("„hier klicken“ ist kein Link");

        await page.ReloadAsync();
        await Expect(page.GetByLabel("Anmeldung", new() { Exact = false }).First).ToHaveValueAsync("https://beispiel.example/anmelden");
        await page.GetByRole(AriaRole.Button, new() { Name = "Text zurückholen" }).ClickAsync();
        await Expect(page.GetByLabel("Anmeldung", new() { Exact = false }).First).ToHaveValueAsync("hier klicken");
    }

    [Fact]
    public async Task Typing_goes_on_while_and_after_the_draft_is_saved()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await page.GetByLabel("Titel").FillAsync("Ohne Pause");
        await page.GetByLabel("Anreißer").FocusAsync();
        await page.Keyboard.TypeAsync("Erster Satz.");
        for (var press = 0; press < 5; press++)
            await page.Keyboard.PressAsync("Control+s");
        await page.RunAndWaitForResponseAsync(
            async () =>
            {
                await page.Keyboard.TypeAsync(" Zweiter Satz.");
                await page.Keyboard.PressAsync("Control+s");
            },
            answer => answer.Request.PostData?.Contains("Zweiter Satz.", StringComparison.Ordinal) is true);
        await Expect(page.GetByText("Der Entwurf ist gespeichert.")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Anreißer")).ToHaveValueAsync("Erster Satz. Zweiter Satz.");
    }

    [Fact]
    public async Task Leaving_while_the_draft_is_on_its_way_asks_first_and_leaves_a_copy()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await page.GetByLabel("Titel").FillAsync("Auf halbem Wege");
        await Expect(page.Locator("[data-kept]")).ToContainTextAsync("Gespeichert um");
        var asked = new TaskCompletionSource();
        await page.RouteAsync("**/entwurf**", _ => asked.TrySetResult());
        await page.GetByLabel("Anreißer").FocusAsync();
        await page.Keyboard.TypeAsync("Kam nie an.");
        await asked.Task;
        var question = new TaskCompletionSource<string>();
        page.Dialog += async (_, dialog) =>
        {
            question.TrySetResult(dialog.Type);
            await dialog.AcceptAsync();
        };
        await page.ReloadAsync();

        Assert.Equal("beforeunload", await question.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
        await page.GetByRole(AriaRole.Button, new() { Name = "Text zurückholen" }).ClickAsync();
        await Expect(page.GetByLabel("Anreißer")).ToHaveValueAsync("Kam nie an.");
    }

    [Fact]
    public async Task Two_who_write_at_once_find_both_texts_together()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await page.GetByLabel("Titel").FillAsync("Zu zweit");
        await Expect(page.Locator("[data-kept]")).ToContainTextAsync("Gespeichert um");
        var id = Guid.Parse(new Uri(page.Url).AbsolutePath.Split('/')[^1]);
        var draft = (await site.With<ContentDrafts, ContentDraft?>(drafts => drafts.FindAsync(id, TestContext.Current.CancellationToken)))!;
        await site.With<SaveDraft, Answer<SaveDraft.Outcome>>(save => save.RunAsync(id, draft.Version, (Post)draft.Body with { Description = "Von der Kollegin geschrieben, während Kim am Anreißer schrieb." }, RevisionKind.Saved, new Editor(Guid.NewGuid(), "Lou Beispiel"), TestContext.Current.CancellationToken));
        await page.GetByLabel("Anreißer").FillAsync("Von Kim.");
        await Expect(page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Lou Beispiel hat");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zusammenführen" }).ClickAsync();

        await Expect(page.GetByText("Beide Fassungen sind zusammengeführt", new() { Exact = false })).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Anreißer")).ToHaveValueAsync("Von Kim.");
        await Expect(page.GetByLabel("Beschreibung für Suchmaschinen")).ToHaveValueAsync("Von der Kollegin geschrieben, während Kim am Anreißer schrieb.");
        await page.Locator("[data-editor][data-looked]").WaitForAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Text zurückholen" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Whoever_leaves_a_clash_is_asked_and_finds_the_words_again()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await page.GetByLabel("Titel").FillAsync("Zu zweit");
        await Expect(page.Locator("[data-kept]")).ToContainTextAsync("Gespeichert um");
        var id = Guid.Parse(new Uri(page.Url).AbsolutePath.Split('/')[^1]);
        var draft = (await site.With<ContentDrafts, ContentDraft?>(drafts => drafts.FindAsync(id, TestContext.Current.CancellationToken)))!;
        await site.With<SaveDraft, Answer<SaveDraft.Outcome>>(save => save.RunAsync(id, draft.Version, (Post)draft.Body with { Teaser = "Von Lou." }, RevisionKind.Saved, new Editor(Guid.NewGuid(), "Lou Beispiel"), TestContext.Current.CancellationToken));
        await page.GetByLabel("Anreißer").FillAsync("Von Kim, und nirgends sonst.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zusammenführen" }).ClickAsync();
        await Expect(page.GetByText("haben beide geschrieben", new() { Exact = false })).ToBeVisibleAsync();
        await page.Locator("[data-editor][data-ready]").WaitForAsync();
        await page.GetByLabel("Titel").ClickAsync();
        var asked = new TaskCompletionSource<string>();
        page.Dialog += async (_, dialog) =>
        {
            asked.TrySetResult(dialog.Type);
            await dialog.AcceptAsync();
        };
        await page.GotoAsync(page.Url);

        Assert.Equal("beforeunload", await asked.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
        await Expect(page.GetByLabel("Anreißer")).ToHaveValueAsync("Von Lou.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Text zurückholen" }).ClickAsync();
        await Expect(page.GetByLabel("Anreißer")).ToHaveValueAsync("Von Kim, und nirgends sonst.");
    }

    [Fact]
    public async Task What_was_kept_is_not_offered_again_when_publishing_is_held_up()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await page.GetByLabel("Titel").FillAsync("Noch ohne Anreißer");
        await page.Locator(".rich-surface [contenteditable]").FillAsync("Ein Text.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Veröffentlichen" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link, new() { Name = "Anreißer" })).ToBeVisibleAsync();
        await page.Locator("[data-editor][data-ready]").WaitForAsync();
        await page.Locator("[data-editor][data-looked]").WaitForAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Text zurückholen" })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Alert).GetByLabel("Begründung", new() { Exact = false }).FillAsync("Es eilt.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Trotzdem veröffentlichen" }).ClickAsync();
        await Expect(page.GetByText("Die neue Fassung ist veröffentlicht.")).ToBeVisibleAsync();
        await page.Locator("[data-editor][data-looked]").WaitForAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Text zurückholen" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_button_beside_the_form_does_nothing_while_something_in_it_cannot_be_read()
    {
        var page = await site.Opens(browser, "/manager/termine/neu");
        await page.GetByLabel("Titel").FillAsync("Unlesbar");
        await Expect(page.Locator("[data-kept]")).ToContainTextAsync("Gespeichert um");
        await page.ReloadAsync();
        await page.Locator("[data-editor][data-ready]").WaitForAsync();
        await page.GetByLabel("Anmeldung", new() { Exact = false }).First.FillAsync("hier klicken");
        await page.Locator("form[action$='/papierkorb'] button").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("„hier klicken“ ist kein Link");
        await Expect(page.GetByLabel("Anmeldung", new() { Exact = false }).First).ToHaveValueAsync("hier klicken");
        Assert.Contains("/manager/inhalte/", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_begun_without_a_network_is_found_by_whoever_begins_again()
    {
        var page = await site.Opens(browser, "/manager/arbeitskreise/neu");
        await page.Context.SetOfflineAsync(true);
        await page.GetByLabel("Titel").FillAsync("Im Funkloch");
        await Expect(page.Locator("[data-kept]")).ToContainTextAsync("Keine Verbindung");
        await page.CloseAsync(new() { RunBeforeUnload = false });
        await page.Context.SetOfflineAsync(false);

        var again = await page.Context.NewPageAsync();
        await again.GotoAsync("/manager/arbeitskreise/neu");
        await Expect(again.GetByRole(AriaRole.Alert).First).ToContainTextAsync("nie gespeichert");
        await again.GetByRole(AriaRole.Link, new() { Name = "Dort weiterschreiben" }).ClickAsync();
        await again.GetByRole(AriaRole.Button, new() { Name = "Text zurückholen" }).ClickAsync();
        await Expect(again.GetByLabel("Titel")).ToHaveValueAsync("Im Funkloch");
    }
}
