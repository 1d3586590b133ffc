using System.Net;
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
        form["Founded"] = "Herbst";
        using var refused = await Sends(form);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("fünf Ziffern", page, StringComparison.Ordinal);
        Assert.Contains("mit Ländervorwahl an", page, StringComparison.Ordinal);
        Assert.Contains("Gründungsjahr als Zahl", page, StringComparison.Ordinal);
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

    private async Task<FilledForm> Form()
    {
        using var page = await Kim.Asks("/manager/einstellungen");
        return FilledForm.Of(await page.Content.ReadAsStringAsync(), "form.settings");
    }

    private Task<HttpResponseMessage> Sends(FilledForm form) => Kim.Posts("/manager/einstellungen", [.. form.Fields]);

    private Task<(SiteSettings Settings, int Version)> Settings() => Site.With<PublishedSettings, (SiteSettings, int)>(published => published.ReadAsync(CancellationToken.None));
}
