using System.Net;
using System.Text.RegularExpressions;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;
using Microsoft.AspNetCore.Identity;

namespace ClusterIt.Tests.Accounts;

/// <summary>What the association asks of its staff, and allows them, beyond their roles.</summary>
public sealed class OfficeRulesTests : OfficeDay
{
    [Fact]
    public async Task Whoever_owes_a_second_step_comes_no_further_than_where_it_is_set_up()
    {
        using var lou = await Colleague("lou@beispiel.example", OfficeRole.Editor, "Lou");
        await Rules(["Editor"]);
        using (await lou.SignsIn("lou@beispiel.example"))
        {
        }
        var open = ManagerRoute.All(Site).Where(route => !route.IsDoor && route.Pattern.StartsWith("/manager/konto/", StringComparison.Ordinal)).Select(route => route.Pattern).Append("/manager/konto").ToList();

        foreach (var route in ManagerRoute.All(Site).Where(route => !route.IsDoor && !open.Contains(route.Pattern)))
        {
            using var answer = route.Method == "GET" ? await lou.Asks(route.Path) : await lou.SendsFrom("/manager/konto", route.Path, ("version", "1"));
            var isHeld = answer.StatusCode is HttpStatusCode.Forbidden || answer.Headers.Location?.OriginalString is "/manager/konto" || answer.Headers.Location?.OriginalString.Contains("/manager/nicht-erlaubt", StringComparison.Ordinal) is true;
            Assert.True(isHeld, $"{route.Method} {route.Pattern} answers {(int)answer.StatusCode}.");
        }
        Assert.True(open.Count >= 6);
        Assert.Contains("reicht ein Passwort nicht", await Page(lou, "/manager/konto"), StringComparison.Ordinal);

        await SetsUpApp(lou);
        Assert.Contains("Was ansteht", await Page(lou, "/manager"), StringComparison.Ordinal);
        Assert.DoesNotContain("reicht ein Passwort nicht", await Page(lou, "/manager/konto"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_rule_has_those_of_the_role_sign_in_anew_and_nobody_else()
    {
        using var lou = await Colleague("lou@beispiel.example", OfficeRole.Publisher);
        using var max = await Colleague("max@beispiel.example", OfficeRole.Editor);
        using var ada = await Colleague("ada@beispiel.example", OfficeRole.Administrator);

        await Rules(["Publisher", "Administrator"]);

        foreach (var (visitor, isIn) in new[] { (lou, false), (max, true), (ada, false) })
        {
            using var answer = await visitor.Asks("/manager");
            Assert.Equal(isIn, answer.StatusCode is HttpStatusCode.OK);
        }
        using var kim = await Kim.Asks("/manager"); // Whoever decides stays, and sets up what is owed.
        Assert.Equal("/manager/konto", kim.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task With_a_passkey_the_password_alone_lets_nobody_in_where_two_steps_are_asked_for()
    {
        using var lou = await Colleague("lou@beispiel.example", OfficeRole.Editor);
        await Site.With<UserManager<Account>, IdentityResult>(async accounts => await accounts.AddOrUpdatePasskeyAsync(
            (await accounts.FindByEmailAsync("lou@beispiel.example"))!,
            new UserPasskeyInfo([1, 2, 3], [4], DateTimeOffset.UnixEpoch, 0, [], isUserVerified: true, isBackupEligible: false, isBackedUp: false, [5], [6])));
        using var before = await lou.SignsIn("lou@beispiel.example");
        Assert.Equal(HttpStatusCode.Redirect, before.StatusCode);

        await Rules(["Editor"]);
        using var after = await lou.SignsIn("lou@beispiel.example");

        Assert.Equal(HttpStatusCode.BadRequest, after.StatusCode);
        Assert.Contains("mit Ihrem Passkey", WebUtility.HtmlDecode(await after.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("eingerichtet", Regex.Match(await Page(Kim, "/manager/konten"), "lou@beispiel.example.*?</tr>", RegexOptions.Singleline, TimeSpan.FromSeconds(1)).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_that_somebody_else_has_changed_are_not_overwritten()
    {
        await Rules(["Editor"], version: 0);

        using var stale = await Kim.SendsFrom("/manager/konten", "/manager/konten/regeln", ("version", "0"));

        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
        Assert.Contains("value=\"Editor\" checked", await Page(Kim, "/manager/konten"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editors_publish_their_own_where_the_rules_say_so_and_ask_for_the_rest()
    {
        using var lou = await Colleague("lou@beispiel.example", OfficeRole.Editor, "Lou");
        var others = await Create(new Page { Title = "Von jemand anderem" });
        Assert.DoesNotContain("value=\"publish\"", await Page(lou, "/manager/meldungen/neu"), StringComparison.Ordinal);

        await Rules([], own: true);
        var form = await lou.Opens("/manager/meldungen/neu");
        form["title"] = "Selbst geschrieben";
        form["teaser"] = "Und selbst veröffentlicht.";
        form[$"blocks[{form.Rows("blocks")[0]}].markdown"] = "Ein Text.";
        using var published = await lou.Presses("publish", form);
        var own = Guid.Parse(published.Headers.Location!.OriginalString.Split('/')[^1]);
        Assert.Equal(ContentState.Published, (await Draft(own)).State);

        var foreign = await lou.Opens($"/manager/inhalte/{others}");
        using var tried = await lou.Presses("publish", foreign);
        Assert.Equal(ContentState.Draft, (await Draft(others)).State);
        var page = await Page(lou, $"/manager/inhalte/{others}");
        Assert.DoesNotContain("value=\"publish\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"submit\"", page, StringComparison.Ordinal);

        await Rules([], own: false);
        var again = await lou.Opens($"/manager/inhalte/{own}");
        again["title"] = "Anders";
        using var refused = await lou.Presses("publish", again);
        Assert.Equal(ContentState.PublishedWithNewerDraft, (await Draft(own)).State);
    }

    [Fact]
    public async Task New_recovery_codes_end_the_earlier_ones_and_ask_for_the_app()
    {
        var (key, earlier) = await SetsUpApp(Kim);

        using var wrong = await Kim.SendsFrom("/manager/konto", "/manager/konto/ersatzcodes", ("Code", "000000"));
        using var renewed = await Kim.SendsFrom("/manager/konto", "/manager/konto/ersatzcodes", ("Code", AppCode.Of(key)));
        var codes = Codes(await renewed.Content.ReadAsStringAsync());

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK, 10), (wrong.StatusCode, renewed.StatusCode, codes.Count));
        using var visitor = new OfficeVisitor(Site);
        using (await visitor.SignsIn())
        {
        }
        using var old = await visitor.Sends("/manager/anmelden/code", ("Code", earlier[0]));
        using var fresh = await visitor.Sends("/manager/anmelden/code", ("Code", codes[0]));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (old.StatusCode, fresh.StatusCode));
    }

    private async Task Rules(string[] twice, bool own = false, int? version = null)
    {
        var now = version ?? (await Site.With<SecondSteps, OfficeRules>(steps => steps.RulesAsync(CancellationToken.None))).Version;
        using var changed = await Kim.SendsFrom("/manager/konten", "/manager/konten/regeln", [("version", $"{now}"), .. twice.Select(role => ("zweifach", role)), .. own ? new[] { ("eigenes", "true") } : []]);
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
    }

    private static async Task<(string Key, IReadOnlyList<string> Codes)> SetsUpApp(OfficeVisitor visitor)
    {
        var key = Regex.Match(await Page(visitor, "/manager/konto/app"), "<code>(?<key>[A-Z2-7 ]+)</code>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["key"].Value.Replace(" ", "", StringComparison.Ordinal);
        using var added = await visitor.Sends("/manager/konto/app", ("Code", AppCode.Of(key)));
        return (key, Codes(await added.Content.ReadAsStringAsync()));
    }

    private static List<string> Codes(string page) =>
        [.. Regex.Matches(page, "<code>(?<code>[A-Z0-9-]+)</code>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => match.Groups["code"].Value)];

    private static async Task<string> Page(OfficeVisitor visitor, string path)
    {
        using var answer = await visitor.Asks(path);
        if (answer.Headers.Location is { } onward)
            return await Page(visitor, onward.OriginalString);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
