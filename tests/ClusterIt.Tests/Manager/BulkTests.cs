using System.Net;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Bulk;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Posts;
using ClusterIt.Cms.Topics;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Manager;

/// <summary>One deed for many, its report, and the one way back.</summary>
public sealed class BulkTests() : OfficeDay("content")
{
    private const string Deeds = "/manager/sammelaktionen";
    private const string Posts = "/manager/meldungen";

    [Fact]
    public async Task What_stands_in_the_way_of_one_does_not_hold_up_the_others_and_is_named()
    {
        var (good, bad, late) = (await Write(News("Fertig")), await Write(new Post { Title = "Ohne alles" }), await Write(News("Überholt")));
        var chosen = new[] { await Choice(good), await Choice(bad), await Choice(late) };
        await Save(late, News("Überholt, neu geschrieben"));

        var report = await Report("veroeffentlichung", chosen);

        Assert.Equal(ContentState.Published, (await Draft(good)).State);
        Assert.Equal((ContentState.Draft, ContentState.Draft), ((await Draft(bad)).State, (await Draft(late)).State));
        Assert.Contains("1 von 3 erledigt", report, StringComparison.Ordinal);
        Assert.Contains("noch nicht vollständig", report, StringComparison.Ordinal);
        Assert.Contains("Datum", report, StringComparison.Ordinal);
        Assert.Contains("inzwischen geändert", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_undo_takes_a_publication_back_to_what_the_public_saw_before()
    {
        var (fresh, known) = (await Write(News("Neu")), await Write(News("Bekannt")));
        await Report("veroeffentlichung", await Choice(known));
        var before = (await Draft(known)).PublishedRevisionId;
        await Save(known, News("Bekannt, mit neuem Text"));

        var report = await Report("veroeffentlichung", await Choice(fresh), await Choice(known));
        await Undo(report);

        Assert.Equal(ContentState.Withdrawn, (await Draft(fresh)).State);
        Assert.Equal((ContentState.PublishedWithNewerDraft, before), ((await Draft(known)).State, (await Draft(known)).PublishedRevisionId));
    }

    [Fact]
    public async Task Pages_are_withdrawn_from_below_and_come_back_from_above()
    {
        var (above, below) = (await At("/verein"), (await At("/verein/vorwort")));
        var others = await Site.With<Db, List<Guid>>(db => db.Items.Where(item => item.ParentId == above.Id && item.PublishedRevisionId != null && item.Id != below.Id).Select(item => item.Id).ToListAsync());
        var chosen = new List<string> { await Choice(above.Id), await Choice(below.Id) };
        foreach (var other in others)
            chosen.Add(await Choice(other));
        var all = await Withdrawable(chosen);

        var report = await Report("zuruecknahme", [.. all]);
        Assert.Equal((ContentState.Withdrawn, ContentState.Withdrawn), ((await Draft(above.Id)).State, (await Draft(below.Id)).State));

        await Undo(report);
        Assert.Equal((ContentState.Published, ContentState.Published), ((await Draft(above.Id)).State, (await Draft(below.Id)).State));
    }

    [Fact]
    public async Task What_went_into_the_trash_together_comes_back_together()
    {
        var (one, two) = (await Write(News("Eins")), await Write(News("Zwei")));
        await Report("veroeffentlichung", await Choice(one));

        var report = await Report("papierkorb", await Choice(one), await Choice(two));
        Assert.Equal((ContentState.Trashed, ContentState.Trashed), ((await Draft(one)).State, (await Draft(two)).State));
        await Undo(report);
        Assert.Equal((ContentState.Published, ContentState.Draft), ((await Draft(one)).State, (await Draft(two)).State));

        await Report("papierkorb", await Choice(one), await Choice(two));
        var restored = await ReportFrom("/manager/papierkorb", "wiederherstellung", [await Choice(one), await Choice(two)]);
        Assert.Equal((ContentState.Published, ContentState.Draft), ((await Draft(one)).State, (await Draft(two)).State));
        await Undo(restored);
        Assert.Equal((ContentState.Trashed, ContentState.Trashed), ((await Draft(one)).State, (await Draft(two)).State));
    }

    [Fact]
    public async Task Moved_pages_keep_their_order_and_go_back_to_their_places()
    {
        var before = await Below("/verein");
        var target = await At("/it-branche");
        var moved = before.Take(2).ToList();
        var report = await ReportFrom("/manager/seiten", "verschiebung", [await Choice(moved[0]), await Choice(moved[1])], ("nach", target.Id.ToString()));

        Assert.Equal(moved, (await Below("/it-branche")).TakeLast(2));
        await Undo(report);
        Assert.Equal(before, await Below("/verein"));
    }

    [Fact]
    public async Task A_topic_is_set_without_changing_what_is_public_or_not_and_taken_off_again()
    {
        var (draft, shown) = (await Write(News("Entwurf")), await Write(News("Öffentlich")));
        await Report("veroeffentlichung", await Choice(shown));
        var topic = await Topic();

        var report = await ReportFrom(Posts, "thema", [await Choice(draft), await Choice(shown)], ("thema", topic));
        Assert.Equal([topic, topic], [.. await Topics(draft), .. await Topics(shown)]);
        Assert.Equal((ContentState.Draft, ContentState.Published), ((await Draft(draft)).State, (await Draft(shown)).State));
        Assert.Equal(1, await Site.With<Db, int>(db => db.TopicEntries.CountAsync(entry => entry.ContentId == shown && entry.Topic == topic)));

        await Undo(report);
        Assert.Empty((await Topics(draft)).Concat(await Topics(shown)));
        Assert.Equal((ContentState.Draft, ContentState.Published), ((await Draft(draft)).State, (await Draft(shown)).State));
        Assert.Equal(0, await Site.With<Db, int>(db => db.TopicEntries.CountAsync(entry => entry.ContentId == shown && entry.Topic == topic)));
    }

    [Fact]
    public async Task Whoever_may_only_write_sets_topics_in_drafts_and_undoes_nothing_but_that()
    {
        var shown = await Write(News("Öffentlich"));
        var published = await Report("veroeffentlichung", await Choice(shown));
        using var lou = await Colleague("lou@beispiel.example", OfficeRole.Editor);

        using var tagged = await lou.SendsFrom(Posts, $"{Deeds}/thema", ("auswahl", await Choice(shown)), ("thema", await Topic()));
        Assert.Equal(HttpStatusCode.Redirect, tagged.StatusCode);
        Assert.Equal(ContentState.PublishedWithNewerDraft, (await Draft(shown)).State);
        using var refused = await lou.SendsFrom(Posts, FilledForm.Of(published, "form[action$='/ruecknahme']").Action, ("version", "1"));
        Assert.Contains("/manager/nicht-erlaubt", refused.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.NotNull((await Draft(shown)).PublishedRevisionId);

        var other = await Write(News("Auch öffentlich"));
        await Report("veroeffentlichung", await Choice(other));
        var report = await ReportFrom(Posts, "thema", [await Choice(other)], ("thema", await Topic()));
        var shownNow = (await Draft(other)).PublishedRevisionId;
        using var undone = await lou.SendsFrom(Posts, FilledForm.Of(report, "form[action$='/ruecknahme']").Action, ("version", "1"));
        Assert.Equal((ContentState.PublishedWithNewerDraft, shownNow), ((await Draft(other)).State, (await Draft(other)).PublishedRevisionId));
    }

    [Fact]
    public async Task Undo_leaves_alone_what_somebody_has_changed_since_and_works_once()
    {
        var (quiet, busy) = (await Write(News("Ruhig")), await Write(News("Bewegt")));
        var report = await Report("veroeffentlichung", await Choice(quiet), await Choice(busy));
        await Save(busy, News("Bewegt, weiter geschrieben"));

        var after = await Undo(report);
        Assert.Equal(ContentState.Withdrawn, (await Draft(quiet)).State);
        Assert.NotNull((await Draft(busy)).PublishedRevisionId);
        Assert.Contains("nicht rückgängig gemacht: inzwischen geändert", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Alles rückgängig machen", after, StringComparison.Ordinal);

        var form = FilledForm.Of(report, "form[action$='/ruecknahme']");
        using var again = await Kim.Posts(form.Action, [.. form.Fields]);
        Assert.Equal(HttpStatusCode.PreconditionFailed, again.StatusCode);
    }

    [Fact]
    public async Task Two_hundred_go_at_once()
    {
        var chosen = new List<string>();
        for (var number = 1; number <= ContentList.MostPerPage; number++)
            chosen.Add(await Choice(await Write(News($"Meldung {number}"))));

        var list = await Page($"{Posts}?je=200&zustand=draft");
        Assert.Equal(200, list.Split("name=\"auswahl\"").Length - 1);
        var report = await Report("veroeffentlichung", [.. chosen]);

        Assert.Contains("200 von 200 erledigt", report, StringComparison.Ordinal);
        Assert.Equal(200, await Site.With<Db, int>(db => db.PostEntries.CountAsync()));
    }

    [Theory]
    [InlineData("veroeffentlichung", "Sie haben noch keinen Eintrag ausgewählt")]
    [InlineData("veroeffentlichung", "nicht lesbar", "auswahl", "keine Nummer")]
    [InlineData("veroeffentlichung", "nicht lesbar", "auswahl", "")]
    [InlineData("thema", "Bitte wählen Sie ein Thema aus", "thema", "gibt-es-nicht")]
    [InlineData("verschiebung", "unter welche Seite", "nach", "")]
    public async Task What_cannot_be_done_is_said_and_leads_back_to_the_list(string deed, string sentence, string? field = null, string value = "")
    {
        var draft = await Write(News("Bleibt"));
        var fields = new List<(string, string)> { ("zurueck", $"{Posts}?zustand=draft") };
        if (field is not null)
            fields.Add((field, value));
        if (field is "thema" or "nach")
            fields.Add(("auswahl", await Choice(draft)));

        using var refused = await Kim.SendsFrom(Posts, $"{Deeds}/{deed}", [.. fields]);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');

        Assert.InRange((int)refused.StatusCode, 400, 422);
        Assert.Contains(sentence, page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Posts}?zustand=draft\"", page, StringComparison.Ordinal);
        Assert.Equal(ContentState.Draft, (await Draft(draft)).State);
    }

    [Fact]
    public async Task A_list_shows_what_was_written_between_two_days_and_by_whom()
    {
        await Write(News("Von heute"));
        Assert.Contains("Von heute", await Page($"{Posts}?ab=2026-11-25&bis=2026-11-25"), StringComparison.Ordinal);
        Assert.DoesNotContain("Von heute", await Page($"{Posts}?bis=2026-11-24"), StringComparison.Ordinal);
        Assert.DoesNotContain("Von heute", await Page($"{Posts}?ab=2026-11-26"), StringComparison.Ordinal);
        Assert.Contains("Von heute", await Page($"{Posts}?von={Uri.EscapeDataString(SiteWorld.Office.Key)}"), StringComparison.Ordinal);
        Assert.DoesNotContain("Von heute", await Page($"{Posts}?von=ich"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_kept_for_a_month()
    {
        var report = await Report("veroeffentlichung", await Choice(await Write(News("Alt"))));
        Site.Passes(ActOnMany.Kept + TimeSpan.FromHours(1));
        using var signedIn = await Kim.SignsIn();
        await Report("veroeffentlichung", await Choice(await Write(News("Neu"))));

        using var gone = await Kim.SendsFrom(Posts, FilledForm.Of(report, "form[action$='/ruecknahme']").Action, ("version", "1"));
        Assert.Equal("/manager", gone.Headers.Location!.OriginalString);
    }

    [Fact]
    public void Every_outcome_of_every_deed_has_its_words()
    {
        var known = Resources.Read("src/ClusterIt.Web/Accounts/OfficeWords.resx").Keys;
        var outcomes = new[] { typeof(PublishContent), typeof(WithdrawContent), typeof(TrashContent), typeof(RestoreFromTrash), typeof(MoveContent), typeof(TagContent), typeof(RestoreRevision) }
            .SelectMany(verb => Enum.GetNames(verb.GetNestedType("Outcome")!)).Select(name => $"bulk.outcome.{name}");

        Assert.Empty(outcomes.Concat(Enum.GetNames<BulkDeed>().Select(name => $"bulk.deed.{name}")).Except(known));
    }

    /// <summary>Kept below the news.</summary>
    private async Task<Guid> Write(Post post)
    {
        var archive = (await At("/aktuelles")).Id;
        return (await Site.With<CreateContent, (Guid Id, Answer<CreateContent.Outcome>)>(create => create.RunAsync(new NewContent(post, Languages.German, archive), SiteWorld.Office, CancellationToken.None))).Id;
    }

    private static Post News(string title) => new() { Title = title, Date = new DateOnly(2026, 11, 24), Teaser = "Ein Anreißer, der sagt, worum es geht." };

    private async Task<string> Choice(Guid id) => $"{id}:{(await Draft(id)).Version}";

    private Task<string> Report(string deed, params string[] chosen) => ReportFrom(Posts, deed, chosen);

    /// <summary>Does it, and shows the report.</summary>
    private async Task<string> ReportFrom(string list, string deed, string[] chosen, params (string, string)[] more)
    {
        using var done = await Kim.SendsFrom(Posts, $"{Deeds}/{deed}", [.. chosen.Select(choice => ("auswahl", choice)), ("zurueck", list), .. more]);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        return await Page(done.Headers.Location!.OriginalString);
    }

    private async Task<string> Undo(string report)
    {
        var form = FilledForm.Of(report, "form[action$='/ruecknahme']");
        using var undone = await Kim.Posts(form.Action, [.. form.Fields]);
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        return await Page(undone.Headers.Location!.OriginalString);
    }

    private async Task<string> Page(string address)
    {
        using var answer = await Kim.Asks(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');
    }

    private async Task Save(Guid id, Body body)
    {
        var version = (await Draft(id)).Version;
        await Site.With<SaveDraft, Answer<SaveDraft.Outcome>>(save => save.RunAsync(id, version, body, RevisionKind.Saved, SiteWorld.Office, CancellationToken.None));
    }

    private async Task<ContentDraft> At(string path) => await Draft(await Site.With<Db, Guid>(db => db.Items.Where(item => item.Path == path).Select(item => item.Id).SingleAsync()));

    private async Task<List<Guid>> Below(string path)
    {
        var above = (await At(path)).Id;
        return await Site.With<Db, List<Guid>>(db => db.Items.Where(item => item.ParentId == above).OrderBy(item => item.Position).ThenBy(item => item.Title).Select(item => item.Id).ToListAsync());
    }

    /// <summary>Everything public below the chosen ones as well: nothing public stays below what is not.</summary>
    private async Task<IReadOnlyList<string>> Withdrawable(IReadOnlyList<string> chosen)
    {
        var ids = chosen.Select(choice => Guid.Parse(choice.Split(':')[0])).ToList();
        var below = await Site.With<Db, List<Guid>>(db => db.Items.Where(item => item.ParentId != null && ids.Contains(item.ParentId.Value) && item.PublishedRevisionId != null && !ids.Contains(item.Id)).Select(item => item.Id).ToListAsync());
        var more = new List<string>(chosen);
        foreach (var id in below)
            more.Add(await Choice(id));
        return more;
    }

    private async Task<IReadOnlyList<string>> Topics(Guid id) => ((ArticleBody)(await Draft(id)).Body).Topics;

    private Task<string> Topic() => Site.With<Cms.Settings.PublishedSettings, string>(async settings => (await settings.ReadAsync(CancellationToken.None)).Settings.Topics[0].Key);
}
