using System.Net;
using System.Text.RegularExpressions;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Accounts;

/// <summary>Accounts as those keep them who may.</summary>
public sealed class ColleaguesTests : OfficeDay
{
    /// <summary>What asks for more than writing drafts. Whatever is not named here is open to everybody who has an account.</summary>
    private static readonly Dictionary<string, OfficeRole> Above = new(StringComparer.Ordinal)
    {
        ["POST /manager/inhalte/{id:guid}/ruecknahme"] = OfficeRole.Publisher,
        ["POST /manager/inhalte/{id:guid}/planung"] = OfficeRole.Publisher,
        ["POST /manager/inhalte/{id:guid}/planung/ende"] = OfficeRole.Publisher,
        ["POST /manager/inhalte/{id:guid}/papierkorb"] = OfficeRole.Publisher,
        ["POST /manager/inhalte/{id:guid}/wiederherstellung"] = OfficeRole.Publisher,
        ["POST /manager/inhalte/{id:guid}/adresse"] = OfficeRole.Publisher,
        ["POST /manager/inhalte/{id:guid}/platz"] = OfficeRole.Publisher,
        ["POST /manager/inhalte/{id:guid}/freigabe/rueckgabe"] = OfficeRole.Publisher,
        ["POST /manager/inhalte/{id:guid}/freigabe/zustimmung"] = OfficeRole.Publisher,
        ["GET /manager/inhalte/{id:guid}/loeschung"] = OfficeRole.Administrator,
        ["POST /manager/inhalte/{id:guid}/loeschung"] = OfficeRole.Administrator,
        ["GET /manager/medien/{id:guid}/loeschung"] = OfficeRole.Administrator,
        ["POST /manager/medien/{id:guid}/loeschung"] = OfficeRole.Administrator,
        ["POST /manager/sammelaktionen/veroeffentlichung"] = OfficeRole.Publisher,
        ["POST /manager/sammelaktionen/zuruecknahme"] = OfficeRole.Publisher,
        ["POST /manager/sammelaktionen/papierkorb"] = OfficeRole.Publisher,
        ["POST /manager/sammelaktionen/wiederherstellung"] = OfficeRole.Publisher,
        ["POST /manager/sammelaktionen/verschiebung"] = OfficeRole.Publisher,
        ["GET /manager/weiterleitungen"] = OfficeRole.Publisher,
        ["POST /manager/weiterleitungen"] = OfficeRole.Publisher,
        ["POST /manager/weiterleitungen/liste"] = OfficeRole.Publisher,
        ["POST /manager/weiterleitungen/entfernung"] = OfficeRole.Publisher,
        ["GET /manager/einstellungen"] = OfficeRole.Administrator,
        ["POST /manager/einstellungen"] = OfficeRole.Administrator,
        ["GET /manager/konten"] = OfficeRole.Administrator,
        ["POST /manager/konten/einladungen"] = OfficeRole.Administrator,
        ["POST /manager/konten/regeln"] = OfficeRole.Administrator,
        ["POST /manager/konten/einladungen/{id:guid}/ruecknahme"] = OfficeRole.Administrator,
        ["POST /manager/konten/{id:guid}/rolle"] = OfficeRole.Administrator,
        ["POST /manager/konten/{id:guid}/schliessung"] = OfficeRole.Administrator,
        ["POST /manager/konten/{id:guid}/oeffnung"] = OfficeRole.Administrator,
        ["GET /manager/e-mails"] = OfficeRole.Administrator,
        ["GET /manager/e-mails/{id:guid}"] = OfficeRole.Administrator,
        ["POST /manager/e-mails/{id:guid}/versuch"] = OfficeRole.Administrator,
        ["POST /manager/e-mails/test"] = OfficeRole.Administrator,
        ["GET /manager/protokoll"] = OfficeRole.Administrator,
        ["GET /manager/protokoll.csv"] = OfficeRole.Administrator,
    };

    [Fact]
    public async Task Who_is_invited_opens_an_account_once_and_with_that_role()
    {
        var link = await Invites("lou@beispiel.example", OfficeRole.Editor);
        using var lou = new OfficeVisitor(Site);
        using var opened = await lou.Sends(link, ("Name", "Lou Beispiel"), ("Password", OfficeVisitor.Password));
        Assert.Equal("/manager/konto", opened.Headers.Location!.OriginalString);

        using var again = new OfficeVisitor(Site);
        using var gone = await again.Asks(link);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        var row = (await Accounts()).Single(account => account.Email == "lou@beispiel.example");
        Assert.Equal((OfficeRole.Editor, "Lou Beispiel"), (row.Role, row.Name));
    }

    [Fact]
    public async Task An_invitation_that_was_taken_back_or_made_anew_opens_nothing()
    {
        var first = await Invites("lou@beispiel.example", OfficeRole.Editor);
        var second = await Invites("lou@beispiel.example", OfficeRole.Publisher);
        using var old = await Kim.Asks(first);
        Assert.Equal(HttpStatusCode.Gone, old.StatusCode);

        var page = await Page();
        using var revoked = await Kim.SendsFrom("/manager/konten", Regex.Match(page, "/manager/konten/einladungen/[0-9a-f-]+/ruecknahme", RegexOptions.None, TimeSpan.FromSeconds(1)).Value);
        using var gone = await Kim.Asks(second);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
    }

    [Fact]
    public async Task A_changed_role_counts_at_once_and_ends_every_session()
    {
        using var lou = await Colleague("lou@beispiel.example", OfficeRole.Administrator);
        var id = (await Accounts()).Single(account => account.Email == "lou@beispiel.example").Id;
        using var changed = await Kim.SendsFrom("/manager/konten", $"/manager/konten/{id}/rolle", ("from", "Administrator"), ("to", "Editor"));

        using var signedOut = await lou.Asks("/manager");
        Assert.Contains("/manager/anmelden", signedOut.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using (await lou.SignsIn("lou@beispiel.example"))
        {
        }
        using var refused = await lou.Asks("/manager/konten");
        Assert.Contains("/manager/nicht-erlaubt", refused.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var stale = await Kim.SendsFrom("/manager/konten", $"/manager/konten/{id}/rolle", ("from", "Administrator"), ("to", "Publisher"));
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        var me = (await Accounts()).Single();
        using var demoted = await Kim.SendsFrom("/manager/konten", $"/manager/konten/{me.Id}/rolle", ("from", "Administrator"), ("to", "Editor"));
        using var closed = await Kim.SendsFrom("/manager/konten", $"/manager/konten/{me.Id}/schliessung");

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity], [demoted.StatusCode, closed.StatusCode]);
        Assert.Equal(me with { SeenAt = null }, (await Accounts()).Single() with { SeenAt = null });
    }

    [Fact]
    public async Task A_closed_account_lets_nobody_in_until_it_is_open_again()
    {
        using var lou = await Colleague("lou@beispiel.example", OfficeRole.Editor);
        var id = (await Accounts()).Single(account => account.Email == "lou@beispiel.example").Id;
        using (await Kim.SendsFrom("/manager/konten", $"/manager/konten/{id}/schliessung"))
        {
        }
        using var out1 = await lou.Asks("/manager");
        using var refused = await lou.SignsIn("lou@beispiel.example");
        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.BadRequest], [out1.StatusCode, refused.StatusCode]);

        using (await Kim.SendsFrom("/manager/konten", $"/manager/konten/{id}/oeffnung"))
        {
        }
        using var back = await lou.SignsIn("lou@beispiel.example");
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
    }

    /// <summary>Redaktion writes drafts: whatever the public sees stays as it is, whichever button is pressed.</summary>
    [Fact]
    public async Task Whoever_writes_drafts_changes_nothing_that_is_public()
    {
        using var lou = await Colleague("lou@beispiel.example", OfficeRole.Editor);
        var page = (await Site.With<ContentList, ListPage<ContentRow>>(list => list.ReadAsync(new ContentQuery("page"), CancellationToken.None))).Items.First(row => row.Path == "/kontakt");
        var before = await Site.Read("/kontakt");
        var form = await lou.Opens($"/manager/inhalte/{page.Id}");
        form["title"] = "Ganz anders";
        using var published = await lou.Presses("publish", form);
        var draft = await Site.With<ContentDrafts, ContentDraft?>(drafts => drafts.FindAsync(page.Id, CancellationToken.None));

        Assert.Equal("Ganz anders", draft!.Body.Title);
        Assert.Equal(ContentState.PublishedWithNewerDraft, draft.State);
        Assert.Equal(before, await Site.Read("/kontakt"));
    }

    [Fact]
    public async Task What_was_done_stands_in_the_log_in_words_and_in_a_table_that_runs_nothing()
    {
        await Invites("lou@beispiel.example", OfficeRole.Editor);
        using var form = await Kim.Asks("/manager/meldungen/neu");
        var editor = await Kim.Opens(form.Headers.Location!.OriginalString);
        editor["title"] = "=1+1 rechnet nichts";
        using (await Kim.Presses("save", editor))
        {
        }

        using var log = await Kim.Asks("/manager/protokoll?wer=kim&was=account");
        var page = WebUtility.HtmlDecode(await log.Content.ReadAsStringAsync());
        using var table = await Kim.Asks("/manager/protokoll.csv?von=2026-11-25&bis=2026-11-25");
        var csv = await table.Content.ReadAsStringAsync();
        using var none = await Kim.Asks("/manager/protokoll?bis=2026-11-24");

        using var contents = await Kim.Asks("/manager/protokoll?wer=kim&was=content");
        Assert.Contains("<td>Eingeladen</td>", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"quiet\">Redaktion</span>", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"quiet\">bei der Einrichtung</span>", page, StringComparison.Ordinal);
        Assert.Matches("<a href=\"/manager/inhalte/[0-9a-f-]{36}\">=1\\+1 rechnet nichts</a>", WebUtility.HtmlDecode(await contents.Content.ReadAsStringAsync()));
        Assert.DoesNotContain("Begonnen</td>", page, StringComparison.Ordinal);
        Assert.Contains(";Begonnen;'=1+1 rechnet nichts;", csv.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("<td>Eingeladen</td>", await none.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>A deed without a word would break the log.</summary>
    [Fact]
    public void Every_deed_has_a_word()
    {
        var known = Resources.Read("src/ClusterIt.Web/Accounts/OfficeWords.resx").Keys;
        var noted = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/ClusterIt.Cms"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(?<deed>(account|aliases|content|history|import|mail|media|settings)\\.[a-z]+(-[a-z]+)*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
            .Select(match => $"deed.{match.Groups["deed"].Value}").Distinct().ToList();

        Assert.True(noted.Count > 20);
        var sentences = Resources.Read("src/ClusterIt.Cms/Texts.resx").Keys.Select(key => $"deed.{key}");
        Assert.Empty(noted.Except(known).Except(sentences).Except(["deed.aliases.csv"])); // A file's name.
    }

    [Fact]
    public async Task Every_route_asks_for_its_role_of_everybody()
    {
        var visitors = new Dictionary<OfficeRole, OfficeVisitor>
        {
            [OfficeRole.Editor] = await Colleague("editor@beispiel.example", OfficeRole.Editor),
            [OfficeRole.Publisher] = await Colleague("publisher@beispiel.example", OfficeRole.Publisher),
            [OfficeRole.Administrator] = await Colleague("admin@beispiel.example", OfficeRole.Administrator),
        };
        var routes = ManagerRoute.All(Site).Where(route => !route.IsDoor && route.Pattern is not ("/manager/abmelden" or "/manager/konto/ueberall-abmelden")).ToList(); // They end the session that tries them.
        Assert.Empty(Above.Keys.Except(routes.Select(route => $"{route.Method} {route.Pattern}")));

        foreach (var route in routes)
        {
            var wanted = Above.GetValueOrDefault($"{route.Method} {route.Pattern}", OfficeRole.Editor);
            foreach (var (role, visitor) in visitors)
            {
                using var answer = route.Method == "GET" ? await visitor.Asks(route.Path) : await visitor.SendsFrom("/manager/konto", route.Path);
                var isRefused = answer.Headers.Location?.OriginalString.Contains("/manager/nicht-erlaubt", StringComparison.Ordinal) is true;
                Assert.True(isRefused == role < wanted, $"{route.Method} {route.Pattern} {(isRefused ? "refuses" : "lets in")} {role}: {(int)answer.StatusCode}.");
                Assert.True((int)answer.StatusCode < 500, $"{route.Method} {route.Pattern} answers {(int)answer.StatusCode}.");
            }
        }
        foreach (var visitor in visitors.Values)
            visitor.Dispose();
    }

    private Task<IReadOnlyList<AccountRow>> Accounts() => Site.With<OfficeAccounts, IReadOnlyList<AccountRow>>(accounts => accounts.AllAsync(CancellationToken.None));

    private async Task<string> Page()
    {
        using var page = await Kim.Asks("/manager/konten");
        return await page.Content.ReadAsStringAsync();
    }
}
