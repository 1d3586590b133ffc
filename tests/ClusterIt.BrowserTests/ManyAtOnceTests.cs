using ClusterIt.BrowserTests.Cast;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Posts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClusterIt.BrowserTests;

/// <summary>Choosing many lines of a list, by mouse and by keyboard, and what becomes of them.</summary>
public sealed class ManyAtOnceTests(OfficeSite site, Browser browser)
{
    [Fact]
    public async Task Many_go_into_the_trash_by_mouse_and_come_back_with_one_undo()
    {
        var page = await Three("Mausweise");
        var boxes = page.Locator("[name=auswahl]");
        await Expect(page.Locator("#bulk")).ToBeHiddenAsync();
        await boxes.Nth(0).CheckAsync();
        await Expect(page.GetByText("Ein Eintrag ausgewählt")).ToBeVisibleAsync();
        await boxes.Nth(2).ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        await Expect(page.GetByText("3 Einträge ausgewählt")).ToBeVisibleAsync();
        await page.AxeFindsNothing();
        await page.FitsATelephone();
        await page.GetByRole(AriaRole.Button, new() { Name = "In den Papierkorb" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("3 von 3 erledigt");
        await page.AxeFindsNothing();
        await page.FitsATelephone();
        await page.GetByRole(AriaRole.Button, new() { Name = "Alles rückgängig machen" }).ClickAsync();
        await Expect(page.GetByText("wie zuvor", new() { Exact = true })).ToHaveCountAsync(3);
        await page.GetByRole(AriaRole.Link, new() { Name = "Zurück zur Liste" }).ClickAsync();
        await Expect(page.Locator("[name=auswahl]")).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task All_of_a_page_get_a_topic_by_keyboard()
    {
        var page = await Three("Tastenweise");
        await page.Locator("[data-choose-all]").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(page.GetByText("3 Einträge ausgewählt")).ToBeVisibleAsync();
        await page.GetByLabel("Thema", new() { Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Setzen" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByText("im Entwurf geändert", new() { Exact = false })).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task What_can_be_done_to_pages_fits_a_telephone()
    {
        var page = await site.Opens(browser, "/manager/seiten");
        await page.Locator("[name=auswahl]").First.CheckAsync();
        await Expect(page.GetByLabel("Neuer Platz unter")).ToBeVisibleAsync();
        await page.AxeFindsNothing();
        await page.FitsATelephone();
    }

    /// <summary>The list of three new posts.</summary>
    private async Task<IPage> Three(string word)
    {
        var office = (await site.With<OfficeAccounts, IReadOnlyList<AccountRow>>(accounts => accounts.AllAsync(TestContext.Current.CancellationToken)))[0];
        var archive = await site.With<ContentDrafts, Guid?>(drafts => drafts.ArchiveAsync(ContentTypes.Declared.Of<Post>(), Languages.German, TestContext.Current.CancellationToken));
        foreach (var number in new[] { "eins", "zwei", "drei" })
            await site.With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create => create.RunAsync(
                new NewContent(new Post { Title = $"{word} {number}" }, Languages.German, archive), new Editor(office.Id, office.Name), TestContext.Current.CancellationToken));
        return await site.Opens(browser, $"/manager/meldungen?suche={word}");
    }
}
