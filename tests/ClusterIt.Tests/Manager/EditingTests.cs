using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Tests.Cast;
using ClusterIt.Web.Accounts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClusterIt.Tests.Manager;

/// <summary>Writing, as a browser without scripts does it.</summary>
public sealed class EditingTests() : OfficeDay("content+demo")
{
    [Fact]
    public async Task A_post_is_written_published_and_read()
    {
        var form = await Kim.Opens("/manager/meldungen/neu");
        form["title"] = "Förderung für Übungsräume";
        form["teaser"] = "Drei Räume, drei Länder.";
        form[$"blocks[{form.Rows("blocks")[0]}].markdown"] = "Mehr im [Verein](/verein), bei [Mitgliedern in Sachsen](/mitglieder?land=sachsen) und bei [uns](http://localhost/kontakt).";
        using var published = await Kim.Presses("publish", form);
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);

        var page = await Site.Read("/aktuelles/foerderung-fuer-uebungsraeume");
        Assert.Contains("Drei Räume, drei Länder.", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/verein\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/mitglieder?land=sachsen\"", page, StringComparison.Ordinal);
        var post = (Post)(await Draft(published)).Body;
        Assert.Matches(@"\[Verein\]\(content:[0-9a-f-]{36}\), bei \[Mitgliedern in Sachsen\]\(content:[0-9a-f-]{36}\?land=sachsen\)", ((TextBlock)post.Blocks[0]).Markdown);
        Assert.Equal(new DateOnly(2026, 11, 25), post.Date);
    }

    /// <summary>Every page, post, event, figure, member, showcase and group of the demo content: what nobody touches does not change.</summary>
    [Fact]
    public async Task What_nobody_touches_does_not_change_by_being_saved()
    {
        var rows = new List<ContentRow>();
        foreach (var type in ContentTypes.Declared.All)
            rows.AddRange((await Site.With<ContentList, ListPage<ContentRow>>(list => list.ReadAsync(new ContentQuery(type.Key), CancellationToken.None))).Items);
        Assert.True(rows.Count > 60, $"{rows.Count}");
        var changed = new List<string>();
        foreach (var row in rows)
        {
            var before = await Draft(row.Id);
            var form = await Kim.Opens($"/manager/inhalte/{row.Id}");
            using var saved = await Kim.Presses("save", form);
            var after = await Draft(row.Id);
            if (saved.StatusCode is not HttpStatusCode.Redirect || Written(before) != Written(after) || (before.State, before.RevisionId) != (after.State, after.RevisionId))
                changed.Add($"{row.Type} {row.Title}: {(int)saved.StatusCode}\n{Written(before)}\n{Written(after)}");
        }

        Assert.True(changed.Count == 0, string.Join("\n\n", changed.Take(3)));
    }

    [Fact]
    public async Task What_cannot_be_read_comes_back_as_it_was_typed_and_nothing_is_kept()
    {
        var id = await Create(new Figure { Title = "Beschäftigte", Value = 5600, Source = "Prüfung", AsOf = PartialDate.Parse("2019") });
        var form = await Kim.Opens($"/manager/inhalte/{id}");
        Assert.Equal("5600", form["value"]);
        form["value"] = "rund 5.700";
        form["asOf"] = "Herbst";
        form["note"] = "Ein neuer Hinweis";

        using var refused = await Kim.Presses("save", form);
        var again = FilledForm.Of(await refused.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(["rund 5.700", "Herbst", "Ein neuer Hinweis"], [again["value"], again["asOf"], again["note"]]);
        Assert.Equal("", ((Figure)(await Draft(id)).Body).Note);
        again["value"] = "5.700,5";
        again["asOf"] = "September 2019";
        using var saved = await Kim.Presses("save", again);
        var figure = (Figure)(await Draft(id)).Body;
        Assert.Equal((5700.5m, PartialDate.Parse("2019-09")), (figure.Value, figure.AsOf!.Value));
    }

    [Fact]
    public async Task Publishing_says_every_fault_at_its_field_and_loses_nothing()
    {
        var form = await Kim.Opens("/manager/termine/neu");
        form["title"] = "Werkstattgespräch";
        form["begins"] = "2026-12-01T18:00";
        form["ends"] = "2026-12-01T17:00";

        using var refused = await Kim.Presses("publish", form);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        var again = FilledForm.Of(page);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("href=\"#ends\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#town\"", page, StringComparison.Ordinal);
        Assert.Equal(("Werkstattgespräch", "2026-12-01T17:00"), (again["title"], again["ends"]));
        again["ends"] = "2026-12-01T20:00";
        again["town"] = "Halle (Saale)";
        again["teaser"] = "Ein Abend in der Werkstatt.";
        again[$"blocks[{again.Rows("blocks")[0]}].markdown"] = "Kommen Sie.";
        using var published = await Kim.Presses("publish", again);
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
        Assert.Contains("Werkstattgespräch", await Site.Read("/termine/werkstattgespraech"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_readers_stumble_over_holds_up_publishing_and_planning_until_somebody_says_why_it_shall_be_so()
    {
        var form = await Kim.Opens("/manager/meldungen/neu");
        form["title"] = "Ohne Anreißer";
        form[$"blocks[{form.Rows("blocks")[0]}].markdown"] = "Alles Weitere steht [hier](/verein).";
        using var refused = await Kim.Presses("publish", form);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("href=\"#teaser\"", page, StringComparison.Ordinal);
        Assert.Contains("Der Link „hier“ sagt nicht, wohin er führt", page.Replace('\u00A0', ' '), StringComparison.Ordinal);

        var again = FilledForm.Of(page);
        using (var draft = await Kim.Asks(again.Action))
        {
            var planning = FilledForm.Of(await draft.Content.ReadAsStringAsync(), "form[action$='/planung']");
            planning["ab"] = "2026-12-01T09:00";
            using var unplanned = await Kim.Posts(planning.Action, [.. planning.Fields]);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, unplanned.StatusCode);
            planning["grund"] = "Der Text folgt.";
            using var planned = await Kim.Posts(planning.Action, [.. planning.Fields]);
            Assert.Equal(HttpStatusCode.Redirect, planned.StatusCode);
        }

        var last = await Kim.Opens(again.Action);
        last["title"] = "Noch immer ohne Anreißer";
        using var named = await Kim.Presses("publish", last);
        var reasoned = FilledForm.Of(await named.Content.ReadAsStringAsync());
        reasoned["_grund"] = "Es eilt.";
        using var published = await Kim.Presses("publish", reasoned);
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
        Assert.NotNull((await Draft(published)).PublishedRevisionId);
    }

    [Fact]
    public async Task Blocks_are_added_moved_copied_and_removed_without_a_script_and_without_saving()
    {
        var id = await Create(new Page { Title = "Mit Bausteinen", Blocks = [new TextBlock { Markdown = "eins" }, new QuoteBlock { Text = "zwei" }] });
        var form = await Kim.Opens($"/manager/inhalte/{id}");

        var added = await After("add blocks accordion", form);
        Assert.Equal(3, added.Rows("blocks").Count);
        Assert.Contains(added.Fields, field => field.Value == "accordion");
        var moved = await After($"up blocks[{added.Rows("blocks")[1]}]", added);
        Assert.Equal([added.Rows("blocks")[1], added.Rows("blocks")[0], added.Rows("blocks")[2]], moved.Rows("blocks"));
        var copied = await After($"copy blocks[{moved.Rows("blocks")[0]}]", moved);
        Assert.Equal(4, copied.Rows("blocks").Distinct().Count());
        Assert.Equal("zwei", copied[$"blocks[{copied.Rows("blocks")[1]}].text"]);
        var removed = await After($"remove blocks[{copied.Rows("blocks")[0]}]", copied);
        Assert.Equal(copied.Rows("blocks").Skip(1), removed.Rows("blocks"));
        var listed = await After($"add blocks[{removed.Rows("blocks")[2]}].items", removed);
        Assert.Single(listed.Rows($"blocks[{removed.Rows("blocks")[2]}].items"));

        Assert.Equal(2, ((Page)(await Draft(id)).Body).Blocks.Count);
        using var saved = await Kim.Presses("save", listed);
        Assert.Equal(["quote", "text", "accordion"], ((Page)(await Draft(id)).Body).Blocks.Select(block => ContentTypes.Declared.Of(block).Key));
    }

    [Fact]
    public async Task The_address_follows_the_title_until_somebody_has_seen_it_or_chosen_another()
    {
        var form = await Kim.Opens("/manager/meldungen/neu");
        form["title"] = "So";
        using var begun = await Kim.Presses("save", form);
        Assert.Equal("/aktuelles/so", (await Draft(begun)).Path);

        var again = await Kim.Opens(begun.Headers.Location!.OriginalString);
        again["title"] = "So wird gebaut";
        again["teaser"] = "Ein Blick auf die Baustelle.";
        again[$"blocks[{again.Rows("blocks")[0]}].markdown"] = "Text";
        using var renamed = await Kim.Presses("publish", again);
        Assert.Equal("/aktuelles/so-wird-gebaut", (await Draft(renamed)).Path);

        var public1 = await Kim.Opens(begun.Headers.Location!.OriginalString);
        public1["title"] = "Ganz anders";
        using var kept = await Kim.Presses("publish", public1);
        Assert.Equal("/aktuelles/so-wird-gebaut", (await Draft(kept)).Path);
    }

    [Fact]
    public async Task Whoever_was_overtaken_keeps_their_text_and_learns_by_whom()
    {
        var id = await Create(new Page { Title = "Von zweien" });
        var mine = await Kim.Opens($"/manager/inhalte/{id}");
        var theirs = await Draft(id);
        await Site.With<SaveDraft, Answer<SaveDraft.Outcome>>(save => save.RunAsync(id, theirs.Version, (Page)theirs.Body with { Title = "Ihr Titel" }, RevisionKind.Saved, SiteWorld.Office, CancellationToken.None));
        mine["title"] = "Mein Titel";

        using var refused = await Kim.Presses("save", mine);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.PreconditionFailed, refused.StatusCode);
        Assert.Contains($"{SiteWorld.Office.Name} hat am 25.11.2026", page.Replace('\u00A0', ' '), StringComparison.Ordinal);
        var again = FilledForm.Of(page);
        Assert.Equal("Mein Titel", again["title"]);
        Assert.Equal("Ihr Titel", (await Draft(id)).Body.Title);
        using var saved = await Kim.Presses("save", again);
        Assert.Equal("Mein Titel", (await Draft(id)).Body.Title);
    }

    [Theory]
    [InlineData("save")]
    [InlineData("publish")]
    public async Task What_two_wrote_at_different_places_comes_together_as_a_draft(string button)
    {
        var (first, second) = (new TextBlock { Markdown = "eins" }, new TextBlock { Markdown = "zwei" });
        var id = await Create(new Page { Title = "Von zweien", Teaser = "Anreißer.", Blocks = [first, second] });
        var mine = await Kim.Opens($"/manager/inhalte/{id}");
        await SavedMeanwhile(id, page => page with { Teaser = "Ihr Anreißer.", Blocks = [first, second with { Markdown = "zwei, von ihr" }] });
        mine["title"] = "Mein Titel";
        mine[$"blocks[{first.Id}].markdown"] = "eins, von mir";

        using var saved = await Kim.Presses(button, mine);

        Assert.Equal($"/manager/inhalte/{id}", saved.Headers.Location!.OriginalString);
        var now = await Draft(id);
        Assert.Equal(("Mein Titel", "Ihr Anreißer.", ContentState.Draft), (now.Body.Title, ((Page)now.Body).Teaser, now.State));
        Assert.Equal(["eins, von mir", "zwei, von ihr"], ((Page)now.Body).Blocks.Cast<TextBlock>().Select(block => block.Markdown));
        using var page = await Kim.Asks(saved.Headers.Location.OriginalString);
        Assert.Contains("Beide Fassungen sind zusammengeführt", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_two_wrote_at_the_same_place_both_are_shown_and_one_is_chosen()
    {
        var block = new TextBlock { Markdown = "eins" };
        var id = await Create(new Page { Title = "Von zweien", Teaser = "Anreißer.", Blocks = [block] });
        var mine = await Kim.Opens($"/manager/inhalte/{id}");
        await SavedMeanwhile(id, page => page with { Title = "Ihr Titel", Teaser = "Ihr Anreißer.", Blocks = [block with { Markdown = "eins, von ihr" }] });
        mine["title"] = "Mein Titel";
        mine[$"blocks[{block.Id}].markdown"] = "eins, von mir";

        using var clash = await Kim.Presses("save", mine);
        var page = WebUtility.HtmlDecode(await clash.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.PreconditionFailed, clash.StatusCode);
        Assert.Contains($"Fassung von {SiteWorld.Office.Name}", page.Replace('\u00A0', ' '), StringComparison.Ordinal);
        var form = FilledForm.Of(page);
        Assert.Equal(("Mein Titel", "Ihr Anreißer.", "eins, von mir"), (form["title"], form["teaser"], form[$"blocks[{block.Id}].markdown"]));

        using var chosen = await Kim.Posts(form.Action, [.. form.Pressing("merge"), ("_deren", $"blocks[{block.Id}]")]);
        Assert.Equal($"/manager/inhalte/{id}", chosen.Headers.Location!.OriginalString);
        var now = (Page)(await Draft(id)).Body;
        Assert.Equal(("Mein Titel", "Ihr Anreißer.", "eins, von ihr"), (now.Title, now.Teaser, ((TextBlock)now.Blocks[0]).Markdown));
    }

    [Fact]
    public async Task Buttons_of_the_rows_do_not_make_a_form_forget_what_it_began_with()
    {
        var block = new TextBlock { Markdown = "eins" };
        var id = await Create(new Page { Title = "Von zweien", Teaser = "Anreißer.", Blocks = [block] });
        var mine = await Kim.Opens($"/manager/inhalte/{id}");
        await SavedMeanwhile(id, page => page with { Teaser = "Ihr Anreißer." });
        var grown = await After($"copy blocks[{block.Id}]", mine);
        grown["title"] = "Mein Titel";

        using var saved = await Kim.Presses("save", grown);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var now = (Page)(await Draft(id)).Body;
        Assert.Equal(("Mein Titel", "Ihr Anreißer.", 2), (now.Title, now.Teaser, now.Blocks.Count));
    }

    [Fact]
    public async Task What_a_form_began_with_is_known_although_its_author_wrote_on_in_the_same_row()
    {
        using var lou = await Colleague("lou@beispiel.example", OfficeRole.Editor);
        var theirs = await lou.Opens("/manager/meldungen/neu");
        theirs["title"] = "Von zweien";
        using var first = await lou.Posts(Autosave(theirs), [.. theirs.Fields]);
        var begun = JsonNode.Parse(await first.Content.ReadAsStringAsync())!;
        var address = theirs.Action.Split('?')[0];
        var mine = await Kim.Opens(address);
        (theirs["version"], theirs["teaser"]) = (begun["version"]!.ToString(), "Später weiter geschrieben.");
        using var second = await lou.Posts(Autosave(theirs), [.. theirs.Fields]);
        mine["title"] = "Mein Titel";

        using var saved = await Kim.Presses("save", mine);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var now = (Post)(await Draft(saved)).Body;
        Assert.Equal(("Mein Titel", "Später weiter geschrieben."), (now.Title, now.Teaser));
    }

    [Fact]
    public async Task What_was_chosen_stays_chosen_when_the_draft_was_kept_meanwhile_and_the_other_s_words_stay_in_the_history()
    {
        var id = await Create(new Page { Title = "Von zweien", Teaser = "Anreißer." });
        var mine = await Kim.Opens($"/manager/inhalte/{id}");
        var other = await Kim.Opens($"/manager/inhalte/{id}");
        other["teaser"] = "Aus dem anderen Fenster.";
        using var typedThere = await Kim.Posts(Autosave(other), [.. other.Fields]);
        mine["teaser"] = "Aus diesem Fenster.";
        using var clash = await Kim.Presses("save", mine);
        var form = FilledForm.Of(WebUtility.HtmlDecode(await clash.Content.ReadAsStringAsync()));

        using var kept = await Kim.Posts(Autosave(form), [.. form.Fields]);
        form["version"] = JsonNode.Parse(await kept.Content.ReadAsStringAsync())!["version"]!.ToString();
        Assert.Equal("Aus diesem Fenster.", ((Page)(await Draft(id)).Body).Teaser);
        Assert.Equal(1, await Site.With<Db, int>(db => db.Revisions.CountAsync(revision => revision.ContentId == id && revision.Json.Contains("Aus dem anderen Fenster."))));
        using var chosen = await Kim.Posts(form.Action, [.. form.Pressing("merge"), ("_deren", "teaser")]);

        Assert.Equal("Aus dem anderen Fenster.", ((Page)(await Draft(id)).Body).Teaser);
    }

    private async Task SavedMeanwhile(Guid id, Func<Page, Page> change)
    {
        var theirs = await Draft(id);
        await Site.With<SaveDraft, Answer<SaveDraft.Outcome>>(save => save.RunAsync(id, theirs.Version, change((Page)theirs.Body), RevisionKind.Saved, SiteWorld.Office, CancellationToken.None));
    }

    [Fact]
    public async Task Whoever_was_overtaken_in_another_window_of_theirs_is_told_so()
    {
        var id = await Create(new Page { Title = "In zwei Fenstern" });
        var (here, there) = (await Kim.Opens($"/manager/inhalte/{id}"), await Kim.Opens($"/manager/inhalte/{id}"));
        (here["title"], there["title"]) = ("Hier", "Dort");
        using var saved = await Kim.Presses("save", there);
        using var refused = await Kim.Presses("save", here);
        Assert.Contains("Sie selbst haben am 25.11.2026", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_draft_is_kept_while_one_types_in_one_row_and_the_public_sees_nothing_of_it()
    {
        var form = await Kim.Opens("/manager/meldungen/neu");
        form["title"] = "Erst";
        using var first = await Kim.Posts(Autosave(form), [.. form.Fields]);
        var begun = JsonNode.Parse(await first.Content.ReadAsStringAsync())!;
        form["version"] = begun["version"]!.ToString();
        form["title"] = "Erst recht";
        using var second = await Kim.Posts(Autosave(form), [.. form.Fields]);
        form["version"] = JsonNode.Parse(await second.Content.ReadAsStringAsync())!["version"]!.ToString();
        form["title"] = "Erst recht so";
        using var third = await Kim.Posts(Autosave(form), [.. form.Fields]);

        var id = Guid.Parse(Regex.Match(form.Action, "[0-9a-f-]{36}", RegexOptions.None, TimeSpan.FromSeconds(1)).Value);
        var history = await Site.With<ContentDrafts, IReadOnlyList<RevisionRow>>(drafts => drafts.HistoryAsync(id, CancellationToken.None));
        Assert.Equal("Entwurf", begun["stateLabel"]!.ToString());
        Assert.Equal([RevisionKind.Autosave, RevisionKind.Saved], history.Select(row => row.Kind));
        Assert.Equal("Erst recht so", (await Draft(id)).Body.Title);
        using var visitor = Site.Visitor();
        using var unseen = await visitor.GetAsync("/aktuelles/erst-recht-so");
        Assert.Equal(HttpStatusCode.NotFound, unseen.StatusCode);
    }

    [Fact]
    public async Task A_preview_is_the_real_page_with_what_is_typed_and_keeps_nothing()
    {
        var form = await Kim.Opens("/manager/meldungen/neu");
        form["title"] = "Nur zur Ansicht";
        form["date"] = "";
        form[$"blocks[{form.Rows("blocks")[0]}].markdown"] = "Siehe [Ziele](/verein/ziele).";
        using var shown = await Kim.Posts(form.Action.Replace("?", "/vorschau?", StringComparison.Ordinal), [.. form.Fields]);
        var page = WebUtility.HtmlDecode(await shown.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Contains("Nur zur Ansicht", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/verein/ziele\"", page, StringComparison.Ordinal);
        Assert.Contains("_themes/wahrnehmung", page, StringComparison.Ordinal);
        Assert.True(shown.Headers.CacheControl!.NoStore);
        Assert.DoesNotContain("script-src", shown.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Null(await Site.With<ContentDrafts, ContentDraft?>(drafts => drafts.FindAsync(Guid.Parse(form.Action.Split('/', '?')[3]), CancellationToken.None)));
    }

    [Fact]
    public async Task Every_write_names_the_version_it_is_based_on()
    {
        var routes = Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText!.TrimStart('/') is var path && (path.StartsWith("manager/inhalte/", StringComparison.Ordinal) || path.StartsWith("manager/medien/", StringComparison.Ordinal)) && route.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Contains("POST"))
            .Where(route => route.Metadata.GetMetadata<ControllerActionDescriptor>()!.ControllerName is not ("Preview" or "Presence")) // They keep nothing.
            .Where(route => !route.RoutePattern.RawText!.EndsWith("/links/{linkId:guid}/ruecknahme", StringComparison.Ordinal)).ToList(); // A link never changes: it is there or it is not.
        Assert.True(routes.Count >= 11);
        Assert.All(routes, route => Assert.Contains(route.Metadata.GetMetadata<ControllerActionDescriptor>()!.MethodInfo.CustomAttributes, attribute => attribute.AttributeType.Name == nameof(BasedOnVersionAttribute)));

        var id = await Create(new Page { Title = "Stand" });
        var file = (await Site.With<MediaLibrary, IReadOnlyList<MediaItem>>(library => library.NewestAsync(1, CancellationToken.None)))[0].Id;
        var trashed = await Create(new Page { Title = "Im Papierkorb" });
        await Site.With<TrashContent, Answer<TrashContent.Outcome>>(trash => trash.RunAsync(trashed, 1, SiteWorld.Office, CancellationToken.None));
        var token = (await Kim.Opens($"/manager/inhalte/{id}"))["__RequestVerificationToken"];
        foreach (var pattern in routes.Select(route => $"/{route.RoutePattern.RawText!.TrimStart('/')}"))
        {
            var path = pattern.Replace("{id:guid}", (pattern.StartsWith("/manager/medien", StringComparison.Ordinal) ? file : pattern.EndsWith("}/wiederherstellung", StringComparison.Ordinal) || pattern.EndsWith("}/loeschung", StringComparison.Ordinal) ? trashed : id).ToString(), StringComparison.Ordinal);
            (string, string)[] sent = [("__RequestVerificationToken", token), ("title", "Anders"), ("slug", "anders"), ("ab", "2026-12-01T10:00"), ("days", "7")];
            using var missing = await Kim.Posts(path, sent);
            Assert.True(missing.StatusCode is (HttpStatusCode)428, $"{path} answers {(int)missing.StatusCode} without a version.");
            using var stale = await Kim.Posts(path, [.. sent, ("version", "99")]);
            Assert.True(stale.StatusCode is HttpStatusCode.PreconditionFailed, $"{path} answers {(int)stale.StatusCode} to a stale version.");
        }
        Assert.Equal("Stand", (await Draft(id)).Body.Title);
    }

    [Fact]
    public async Task A_list_is_searched_narrowed_sorted_and_turned()
    {
        using var hits = await Kim.Asks("/manager/meldungen?suche=sommerfest");
        Assert.Contains("Beispiel: Sommerfest der Mitglieder an der Saale", WebUtility.HtmlDecode(await hits.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        using var none = await Kim.Asks("/manager/meldungen?suche=sommerfest&zustand=draft");
        Assert.Contains("Filter aufheben", WebUtility.HtmlDecode(await none.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        using var sorted = await Kim.Asks("/manager/seiten?sortierung=title");
        var titles = Regex.Matches(WebUtility.HtmlDecode(await sorted.Content.ReadAsStringAsync()), "class=\"strong\"[^>]*>(?<title>[^<]+)<", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => match.Groups["title"].Value).ToList();
        Assert.Equal(titles.Order(StringComparer.Ordinal), titles);
        Assert.True(titles.Count > 20);
        foreach (var odd in new[] { "?suche=%25%27--", "?seite=9999", "?zustand=nix&sprache=xx&sortierung=--" })
        {
            using var answer = await Kim.Asks($"/manager/meldungen{odd}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task What_goes_to_the_trash_comes_back_to_its_place()
    {
        var post = (await Site.With<ContentList, ListPage<ContentRow>>(list => list.ReadAsync(new ContentQuery("post") { Words = "Sommerfest" }, CancellationToken.None))).Items[0];
        var token = (await Kim.Opens($"/manager/inhalte/{post.Id}"))["__RequestVerificationToken"];
        using var trashed = await Kim.Posts($"/manager/inhalte/{post.Id}/papierkorb", ("__RequestVerificationToken", token), ("version", post.Version.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("/manager/papierkorb", trashed.Headers.Location!.OriginalString);
        using var visitor = Site.Visitor();
        using var gone = await visitor.GetAsync(post.Path);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);

        using var trash = await Kim.Asks("/manager/papierkorb");
        var restore = FilledForm.Of(await trash.Content.ReadAsStringAsync(), $"form[action$='{post.Id}/wiederherstellung']");
        using var restored = await Kim.Posts(restore.Action, [.. restore.Fields]);
        using var back = await visitor.GetAsync(post.Path);
        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
    }

    private static string Autosave(FilledForm form) => form.Action.Contains('?', StringComparison.Ordinal) ? form.Action.Replace("?", "/entwurf?", StringComparison.Ordinal) : $"{form.Action}/entwurf";

    private async Task<FilledForm> After(string button, FilledForm form)
    {
        using var answer = await Kim.Presses(button, form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return FilledForm.Of(await answer.Content.ReadAsStringAsync());
    }

    private static string Written(ContentDraft draft) => new BodyFormat(ContentTypes.Declared).ToJson(draft.Body).ToJsonString();

    private Task<ContentDraft> Draft(HttpResponseMessage saved) => Draft(Guid.Parse(saved.Headers.Location!.OriginalString.Split('/')[3]));
}
