using System.Net;
using System.Text.RegularExpressions;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;
using Microsoft.AspNetCore.Authorization;

namespace ClusterIt.Tests.Accounts;

/// <summary>The door of the manager.</summary>
public sealed class SignInTests : IDisposable
{
    private readonly SiteWorld site = new SiteWorld().Set("Content:Seed", "content");
    private readonly OfficeVisitor kim;

    public SignInTests() => kim = new OfficeVisitor(site);

    public void Dispose()
    {
        kim.Dispose();
        site.Dispose();
    }

    [Fact]
    public async Task A_new_site_is_set_up_and_its_owner_is_in()
    {
        using var opened = await kim.SetsUp();
        Assert.Equal("/manager/konto", opened.Headers.Location!.OriginalString);

        using var desk = await kim.Asks("/manager");
        var page = await Text(desk);

        Assert.Equal(HttpStatusCode.OK, desk.StatusCode);
        Assert.Contains("Kim Muster", page, StringComparison.Ordinal);
        Assert.Contains("/impressum", page, StringComparison.Ordinal);
        Assert.True(desk.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task What_waits_is_on_the_first_page()
    {
        var now = site.Clock.GetUtcNow().UtcDateTime;
        await Create(new Page { Title = "Von jemand anderem" });
        var planned = await Create(new Page { Title = "Für morgen" });
        await site.With<SchedulePublication, Answer<SchedulePublication.Outcome>>(schedule => schedule.RunAsync(planned, 1, null, now.AddDays(1), null, SiteWorld.Office, CancellationToken.None, CmsWorld.Waiver));
        var figure = await Create(new Figure { Title = "Alte Zahl", Value = 7, Source = "Prüfung", AsOf = PartialDate.Parse("2019"), NextReview = new DateOnly(2026, 11, 1) });
        await site.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(figure, 1, null, SiteWorld.Office, CancellationToken.None, CmsWorld.Waiver));
        using var opened = await kim.SetsUp();
        var form = await kim.Opens("/manager/meldungen/neu");
        form["title"] = "Nur ein Entwurf";
        using var saved = await kim.Presses("save", form);

        using var desk = await kim.Asks("/manager");
        var page = (await Text(desk)).Replace('\u00A0', ' ');

        Assert.Contains("Nur ein Entwurf</a> <span class=\"quiet\">Entwurf, 25.11.2026, 12:00", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Von jemand anderem", page, StringComparison.Ordinal);
        Assert.Contains("Für morgen</a> <span class=\"quiet\">wird veröffentlicht am 26.11.2026 um 12:00 Uhr", page, StringComparison.Ordinal);
        Assert.Contains("Alte Zahl</a> <span class=\"quiet\">fällig am 01.11.2026", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_is_led_to_the_door_and_from_there_to_where_they_wanted()
    {
        using (await kim.SetsUp())
        {
        }
        using var stranger = new OfficeVisitor(site);

        using var led = await stranger.Asks("/manager/konto");
        Assert.Equal(HttpStatusCode.Redirect, led.StatusCode);
        Assert.Contains("/manager/anmelden?weiter=%2Fmanager%2Fkonto", led.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var inside = await stranger.SignsIn(onward: "/manager/konto");
        Assert.Equal("/manager/konto", inside.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("https://boese.example/")]
    [InlineData("//boese.example/manager")]
    [InlineData("/verein")]
    [InlineData("/managerin")]
    public async Task Nobody_is_led_out_of_the_manager(string onward)
    {
        using (await kim.SetsUp())
        {
        }
        using var inside = await kim.SignsIn(onward: onward);

        Assert.Equal("/manager", inside.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer()
    {
        using (await kim.SetsUp())
        {
        }
        using var stranger = new OfficeVisitor(site);
        using var wrong = await stranger.SignsIn(password: "ganz falsch, leider");
        using var unknown = await stranger.SignsIn("niemand@beispiel.example");

        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal(wrong.StatusCode, unknown.StatusCode);
        Assert.Equal(Shape(await Text(wrong)), Shape(await Text(unknown)));
    }

    [Fact]
    public async Task Whoever_guesses_waits_and_the_owner_does_not()
    {
        using (await kim.SetsUp())
        {
        }
        var statuses = new List<HttpStatusCode>();
        using var guesser = new OfficeVisitor(site);
        for (var attempt = 0; attempt < 7; attempt++)
        {
            using var answer = await guesser.SignsIn(password: $"falsch {attempt} falsch");
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], statuses);
        using var stillIn = await kim.Asks("/manager");
        Assert.Equal(HttpStatusCode.OK, stillIn.StatusCode);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        using var later = await guesser.SignsIn();
        Assert.Equal(HttpStatusCode.Redirect, later.StatusCode);
    }

    [Fact]
    public async Task With_an_app_there_is_a_second_step_and_every_code_works_once()
    {
        using (await kim.SetsUp())
        {
        }
        var key = Regex.Match(await Text(await kim.Asks("/manager/konto/app")), "<code>(?<key>[A-Z2-7 ]+)</code>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["key"].Value.Replace(" ", "", StringComparison.Ordinal);
        using var added = await kim.Sends("/manager/konto/app", ("Code", AppCode.Of(key)));
        var recovery = Regex.Matches(await Text(added), "<code>(?<code>[A-Z0-9-]+)</code>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => match.Groups["code"].Value).ToList();
        Assert.Equal(10, recovery.Count);

        using var visitor = new OfficeVisitor(site);
        using var first = await visitor.SignsIn(onward: "/manager/konto");
        Assert.StartsWith("/manager/anmelden/code", first.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var notYet = await visitor.Asks("/manager");
        Assert.Equal(HttpStatusCode.Redirect, notYet.StatusCode);
        using var wrong = await visitor.Sends("/manager/anmelden/code", ("Code", "000000"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var right = await visitor.Sends("/manager/anmelden/code", ("Code", recovery[0]), ("Weiter", "/manager/konto"));
        Assert.Equal("/manager/konto", right.Headers.Location!.OriginalString);

        using var other = new OfficeVisitor(site);
        using (await other.SignsIn())
        {
        }
        using var again = await other.Sends("/manager/anmelden/code", ("Code", recovery[0]));
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        var code = AppCode.Of(key);
        using var byApp = await other.Sends("/manager/anmelden/code", ("Code", code));
        Assert.Equal(HttpStatusCode.Redirect, byApp.StatusCode);

        using var eavesdropper = new OfficeVisitor(site);
        using (await eavesdropper.SignsIn())
        {
        }
        using var replayed = await eavesdropper.Sends("/manager/anmelden/code", ("Code", code));
        Assert.Equal(HttpStatusCode.BadRequest, replayed.StatusCode);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session_at_once()
    {
        using (await kim.SetsUp())
        {
        }
        using var elsewhere = new OfficeVisitor(site);
        using (await elsewhere.SignsIn())
        {
        }
        using (await kim.SendsFrom("/manager/konto", "/manager/konto/ueberall-abmelden"))
        {
        }

        using var out1 = await kim.Asks("/manager");
        using var out2 = await elsewhere.Asks("/manager");
        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect], [out1.StatusCode, out2.StatusCode]);
    }

    [Fact]
    public async Task A_link_that_opens_nothing_says_so()
    {
        using var gone = await kim.Asks("/manager/einladung/0123");

        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Contains("gilt nicht mehr", await Text(gone), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_site_gets_no_cookie_of_the_managers()
    {
        using var opened = await kim.SetsUp();

        Assert.All(opened.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("path=/manager", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.All(opened.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Every_route_of_the_manager_refuses_strangers_but_the_door()
    {
        string[] door = ["/manager/anmelden", "/manager/anmelden/code", "/manager/anmelden/passkey", "/manager/anmelden/passkey/frage", "/manager/einladung/{secret}", "/manager/abmelden", "/manager/nicht-erlaubt", "/manager/sprache"];
        using var stranger = new OfficeVisitor(site);
        var routes = ManagerRoute.All(site);

        Assert.True(routes.Count >= 8);
        foreach (var route in routes)
        {
            Assert.Equal(door.Contains(route.Pattern), route.IsDoor);
            if (route.IsDoor)
                continue;
            Assert.NotEmpty(route.Endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>());
            using var answer = route.Method == "GET" ? await stranger.Asks(route.Path) : await stranger.Posts(route.Path);
            Assert.True(answer.StatusCode is HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.Contains("/manager/anmelden", StringComparison.Ordinal), $"{route.Method} {route.Pattern} answers {(int)answer.StatusCode}.");
        }
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        using (await kim.SetsUp())
        {
        }
        using var answer = await kim.Posts("/manager/konto/ueberall-abmelden");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var stillIn = await kim.Asks("/manager");
        Assert.Equal(HttpStatusCode.OK, stillIn.StatusCode);
    }

    private async Task<Guid> Create(Body body) => (await site.With<CreateContent, (Guid Id, Answer<CreateContent.Outcome>)>(create =>
        create.RunAsync(new NewContent(body, Languages.German, null), SiteWorld.Office, CancellationToken.None))).Id;

    private static async Task<string> Text(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    /// <summary>A page without what differs by itself: what was typed, and the form's token.</summary>
    private static string Shape(string page) => Regex.Replace(page, "value=\"[^\"]*\"", "", RegexOptions.None, TimeSpan.FromSeconds(1));
}
