using System.Net;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Settings;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Manager;

/// <summary>The settings, by their screen.</summary>
public sealed class SettingsTests : OfficeDay
{
    [Fact]
    public async Task What_nobody_touches_does_not_change_by_being_saved()
    {
        var before = await Settings();
        using var saved = await Sends(await Form());

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(before.Version, (await Settings()).Version);
    }

    [Fact]
    public async Task A_new_address_and_a_new_topic_are_on_the_site_at_once()
    {
        var form = await Form();
        form["Street"] = "Neue Straße 7";
        form["Phone"] = "+49 341 123456";
        form[$"Topics[{(await Settings()).Settings.Topics.Count}].Label"] = "Künstliche Intelligenz";
        using (await Sends(form))
        {
        }

        Assert.Contains("Neue Straße 7", WebUtility.HtmlDecode(await Site.Read("/kontakt")), StringComparison.Ordinal);
        Assert.Contains("tel:+49341123456", WebUtility.HtmlDecode(await Site.Read("/kontakt")), StringComparison.Ordinal);
        Assert.Contains((await Settings()).Settings.Topics, topic => topic is { Key: "kuenstliche-intelligenz", Label: "Künstliche Intelligenz" });
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_what_was_typed_stays()
    {
        var form = await Form();
        form["Email"] = "keine Adresse";
        form["PostalCode"] = "123";
        form["Phone"] = "0341 123456";
        form["Founded"] = "99999999";
        form["Web"] = "javascript:alert(1)";
        using var refused = await Sends(form);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("fünf Ziffern", page, StringComparison.Ordinal);
        Assert.Contains("mit Ländervorwahl an", page, StringComparison.Ordinal);
        Assert.Contains("Gründungsjahr als Zahl", page, StringComparison.Ordinal);
        Assert.Contains("Webadresse so an", page, StringComparison.Ordinal);
        Assert.Equal("keine Adresse", FilledForm.Of(page, "form.settings")["Email"]);
    }

    [Fact]
    public async Task Settings_that_somebody_else_has_changed_are_not_overwritten_unseen()
    {
        var (mine, theirs) = (await Form(), await Form());
        theirs["Town"] = "Leipzig";
        using (await Sends(theirs))
        {
        }
        mine["Town"] = "Halle";
        using var refused = await Sends(mine);

        Assert.Equal(HttpStatusCode.PreconditionFailed, refused.StatusCode);
        Assert.Equal("Leipzig", (await Settings()).Settings.Town);
        Assert.Equal("Halle", FilledForm.Of(await refused.Content.ReadAsStringAsync(), "form.settings")["Town"]);
    }

    [Fact]
    public async Task Two_who_change_different_settings_both_get_theirs_and_what_both_changed_is_named()
    {
        var (mine, theirs) = (await Form(), await Form());
        theirs["Town"] = "Leipzig";
        theirs["Theme"] = "broschuere";
        theirs["Slogan"] = "Ihrer";
        using (await Sends(theirs))
        {
        }
        mine["FiguresLicence"] = "Bitte den Verein nennen.";
        mine["Slogan"] = "Meiner";
        using var refused = await Sends(mine);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        var merged = FilledForm.Of(page, "form.settings");

        Assert.Equal(("Leipzig", "broschuere", "Meiner", "Bitte den Verein nennen."), (merged["Town"], merged["Theme"], merged["Slogan"], merged["FiguresLicence"]));
        Assert.Contains("„Leitsatz“ haben Sie beide geändert; jetzt gilt „Ihrer“", page.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("„Ort“ haben Sie beide", page, StringComparison.Ordinal);
        using (var saved = await Sends(merged))
            Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var (now, _) = await Settings();
        Assert.Equal(("Leipzig", "broschuere", "Meiner", "Bitte den Verein nennen."), (now.Town, now.Theme, now.Slogan, now.FiguresLicence));
    }

    [Fact]
    public async Task The_log_says_what_was_changed_from_what_to_what()
    {
        var form = await Form();
        form["Slogan"] = "Neuer Satz";
        form["TrashDays"] = "60";
        using (await Sends(form))
        {
        }
        using var log = await Kim.Asks("/manager/protokoll?was=settings");

        Assert.Contains("Leitsatz: Drei Länder. Eine Branche. → Neuer Satz; Tage im Papierkorb: 30 → 60", WebUtility.HtmlDecode(await log.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("+49 (0)34298 48782-0", "+4934298487820")]
    [InlineData("+49 (0) 341 123456", "+49341123456")]
    public async Task A_nought_in_brackets_is_not_dialled(string typed, string kept)
    {
        var form = await Form();
        form["Phone"] = typed;
        using (await Sends(form))
        {
        }

        Assert.Equal(kept, (await Settings()).Settings.Phone);
    }

    [Fact]
    public async Task Another_theme_shows_the_same_words_on_every_page_at_once_and_can_be_looked_at_before()
    {
        var (before, home) = (await Site.Read("/verein"), (await Site.With<PublishedPages, PageTree>(pages => pages.TreeAsync(CancellationToken.None))).Home("de")!.Id);
        Assert.Contains("/_themes/wahrnehmung/", before, StringComparison.Ordinal);
        using (var looked = await Kim.Asks($"/manager/inhalte/{home}/vorschau?thema=broschuere"))
            Assert.Contains("/_themes/broschuere/", await looked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("/_themes/wahrnehmung/", await Site.Read("/"), StringComparison.Ordinal);

        var form = await Form();
        form["Theme"] = "broschuere";
        using (await Sends(form))
        {
        }

        foreach (var path in new[] { "/", "/verein", "/en", "/aktuelles" })
            Assert.Contains("/_themes/broschuere/", await Site.Read(path), StringComparison.Ordinal);
        Assert.Equal(HeadingOf(before), HeadingOf(await Site.Read("/verein")));
        using (var missing = await Site.Visitor().GetAsync("/gibt-es-nicht"))
            Assert.Contains("/_themes/broschuere/", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        form = await Form();
        form["Theme"] = "wahrnehmung";
        using (await Sends(form))
        {
        }
        Assert.Equal("", (await Settings()).Settings.Theme); // The configured one, and what is configured later.
        Assert.Contains("/_themes/wahrnehmung/", await Site.Read("/verein"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_that_is_not_there_and_days_that_are_none_are_named()
    {
        var form = await Form();
        form["Theme"] = "../wahrnehmung";
        form["TrashDays"] = "bald";
        form["HistoryDays"] = "3";
        using var refused = await Sends(form);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Dieses Aussehen gibt es nicht", page, StringComparison.Ordinal);
        Assert.Contains("eine Zahl von 7 bis 365", page, StringComparison.Ordinal);
        Assert.Contains("eine Zahl von 14 bis 3650", page, StringComparison.Ordinal);
        Assert.Equal(("bald", "3"), (FilledForm.Of(page, "form.settings")["TrashDays"], FilledForm.Of(page, "form.settings")["HistoryDays"]));
    }

    [Fact]
    public async Task How_long_the_trash_keeps_what_lies_there_is_said_where_it_lies()
    {
        var form = await Form();
        form["TrashDays"] = "60";
        using (await Sends(form))
        {
        }
        foreach (var address in new[] { "/manager/papierkorb", "/manager/medien?zeige=papierkorb" })
        {
            using var page = await Kim.Asks(address);
            Assert.Contains("Nach 60 Tagen", WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync()).Replace('\u00A0', ' '), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_the_menus_lead_to_is_listed_with_the_way_to_change_it()
    {
        using var page = await Kim.Asks("/manager/einstellungen");
        var words = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync());
        var pages = await Site.With<PublishedPages, PageTree>(tree => tree.TreeAsync(CancellationToken.None));

        foreach (var entry in pages.MainMenu("de").Concat(pages.Footer("en")))
            Assert.Contains($"<a href=\"/manager/inhalte/{entry.Id}\">{entry.MenuLabel}</a>", words, StringComparison.Ordinal);
        Assert.Contains("/manager/baum?sprache=de", words, StringComparison.Ordinal);
    }

    private static string HeadingOf(string page) => page[page.IndexOf("<h1", StringComparison.Ordinal)..page.IndexOf("</h1>", StringComparison.Ordinal)].Split('>', 2)[1].Trim();

    private async Task<FilledForm> Form()
    {
        using var page = await Kim.Asks("/manager/einstellungen");
        return FilledForm.Of(await page.Content.ReadAsStringAsync(), "form.settings");
    }

    private Task<HttpResponseMessage> Sends(FilledForm form) => Kim.Posts("/manager/einstellungen", [.. form.Fields]);

    private Task<(SiteSettings Settings, int Version)> Settings() => Site.With<PublishedSettings, (SiteSettings, int)>(published => published.ReadAsync(CancellationToken.None));
}
