using System.Text.RegularExpressions;
using ClusterIt.BrowserTests.Cast;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClusterIt.BrowserTests;

/// <summary>What visitors come to do, each with and without script where it matters. The form has its own issue.</summary>
public sealed class VisitorTests(RunningSite site, Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Finds_out_at_once_what_the_cluster_is(bool script)
    {
        var page = await Open("/", script: script);

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Drei Länder. Eine Branche.");
        await Expect(page.GetByText("Zusammenschluss von Unternehmen der IT-Branche aus Sachsen, Sachsen-Anhalt und Thüringen").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Finds_the_number_of_members_with_its_date_and_source()
    {
        var page = await Open("/verein/zahlen-daten-fakten");

        var figure = page.Locator("#mitglieder");
        await Expect(figure).ToContainTextAsync("60");
        await Expect(figure).ToContainTextAsync("Stand: September 2019");
        await Expect(figure).ToContainTextAsync("Broschüre");
    }

    [Fact]
    public async Task Takes_the_figures_along_as_a_file_and_as_a_citation()
    {
        var page = await Open("/verein/zahlen-daten-fakten");

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("CSV") }).First.ClickAsync());
        Assert.EndsWith(".csv", download.SuggestedFilename, StringComparison.Ordinal);
        await page.Locator("#mitglieder").GetByText("Zitieren").ClickAsync();
        await Expect(page.Locator("#mitglieder")).ToContainTextAsync("/verein/zahlen-daten-fakten#mitglieder");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Finds_members_in_Thueringen_that_work_on_it_security(bool script)
    {
        var page = await Open("/", script: script);
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Mitglieder", Exact = true }).First.ClickAsync();

        await page.GetByLabel("Land", new() { Exact = true }).SelectOptionAsync("thueringen");
        await page.GetByLabel("Thema", new() { Exact = true }).SelectOptionAsync("it-sicherheit");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button).First.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("land=thueringen.*thema=it-sicherheit"));
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(new Regex(@"^\s*\d+\s+Mitglied"));
        await Expect(page.GetByRole(AriaRole.Main).Locator("a[href^='/mitglieder/beispiel-']").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("olardach")]
    [InlineData("Solardahc")]
    public async Task Finds_a_company_by_a_part_of_its_name_even_mistyped(string typed)
    {
        var page = await Open($"/mitglieder?q={typed}");

        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = new Regex("Solardach") }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Reaches_a_companys_website_and_sees_that_it_is_another_site()
    {
        var page = await Open("/mitglieder?q=Solardach");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = new Regex("Solardach") }).First.ClickAsync();

        var website = page.GetByRole(AriaRole.Main).Locator("a[href^='https://beispiel-']").First;

        await Expect(website).ToBeVisibleAsync();
        Assert.Contains("noopener", await website.GetAttributeAsync("rel"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_the_newest_press_release_and_whom_to_ask()
    {
        var page = await Open("/aktuelles/kategorie/pressemitteilung");
        await page.GetByRole(AriaRole.Main).Locator("a[href^='/aktuelles/beispiel-']").First.ClickAsync();

        await Expect(page.Locator("article time").First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("kontakt@it-mitteldeutschland.de");
    }

    [Fact]
    public async Task Subscribes_to_news_and_calendar()
    {
        var page = await Open("/aktuelles");

        await Expect(page.Locator("a[href='/aktuelles/feed.xml']").First).ToBeVisibleAsync();
        await page.GotoAsync("/termine");
        await Expect(page.Locator("a[href='/termine/kalender.ics']").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Sees_the_next_events_and_takes_one_into_the_calendar()
    {
        var page = await Open("/termine");
        await page.GetByRole(AriaRole.Main).Locator("a[href^='/termine/beispiel-']").First.ClickAsync();

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Main).Locator("a[href$='.ics']").First.ClickAsync());

        var text = await File.ReadAllTextAsync(await download.PathAsync());
        Assert.Contains("BEGIN:VEVENT", text, StringComparison.Ordinal);
        Assert.Contains("TZID=Europe/Berlin", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Searches_a_part_of_a_word_and_finds_the_general_meeting(bool script)
    {
        var page = await Open("/kontakt", script: script);

        await page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Searchbox).FillAsync("versammlung");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex("/suche\\?q=versammlung"));
        await Expect(page.GetByRole(AriaRole.Main).Locator("mark", new() { HasText = "Mitgliederversammlung" }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Is_helped_when_the_search_finds_nothing()
    {
        var page = await Open("/suche?q=Mitgleid");

        await page.GetByText("Meinten Sie").GetByRole(AriaRole.Link, new() { Name = "Mitglieder" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Main).Locator("mark").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Finds_what_the_cluster_does_for_students()
    {
        var page = await Open("/themen");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = new Regex("Attraktivität steigern") }).First.ClickAsync();

        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Hochschulbroschüre");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("SummerBYTE");
    }

    [Fact]
    public async Task Finds_the_working_groups_and_how_to_join()
    {
        var page = await Open("/verein/arbeitskreise");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = new Regex("Energie.4\\.0") }).First.ClickAsync();

        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Geschäftsstelle");
    }

    [Fact]
    public async Task Learns_how_to_become_a_member_from_every_page()
    {
        var page = await Open("/verein/vorwort");
        await page.GetByRole(AriaRole.Link, new() { Name = "Mitglied werden" }).First.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/verein/mitglied-werden$"));
        await Expect(page.Locator("main a[href^='mailto:']").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/themen/partner-werden")]
    [InlineData("/gibt-es-nicht")]
    public async Task Reaches_the_office_and_the_legal_notice_from_anywhere(string path)
    {
        var page = await Open(path);

        await Expect(page.Locator("a[href='tel:+4934298487820']").First).ToBeVisibleAsync();
        await Expect(page.Locator("a[href='mailto:kontakt@it-mitteldeutschland.de']").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Impressum" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("§ 5 DDG");
    }

    [Fact]
    public async Task Reads_in_english_what_the_cluster_is_and_comes_back()
    {
        var page = await Open("/verein");
        await page.GetByRole(AriaRole.Link, new() { Name = "English", Exact = true }).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/en/association$"));

        await page.GetByRole(AriaRole.Link, new() { Name = "Deutsch", Exact = true }).First.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/verein$"));
    }

    [Fact]
    public async Task Lands_right_by_an_old_link()
    {
        var page = await Open("/news-events/news/news-details/?tx_news_pi1[news]=785");

        await Expect(page).ToHaveURLAsync(new Regex("/aktuelles$"));
    }

    [Fact]
    public async Task Reads_that_nothing_is_tracked_and_finds_it_true()
    {
        var page = await Open("/datenschutz");

        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Cookies");
        Assert.Empty(await page.Context.CookiesAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
    }

    [Fact]
    public async Task Prints_a_page_without_its_navigation()
    {
        var page = await Open("/themen/wahrnehmung-erhoehen");

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(page.Locator("header nav").First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Goes_through_a_page_by_keyboard_alone()
    {
        var page = await Open("/");

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(":focus")).ToHaveAttributeAsync("href", "#_inhalt");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
        Assert.NotEqual("none", await page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));
    }

    private async Task<IPage> Open(string path, bool script = true)
    {
        var page = await browser.Visit(site.Origin, script: script);
        await page.GotoAsync(path);
        return page;
    }
}
