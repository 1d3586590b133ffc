using System.Net;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Events;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Cms.Redirects;
using ClusterIt.Cms.Settings;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Site;

/// <summary>The site follows what the office does, and stands when something breaks.</summary>
public sealed class LivingSiteTests
{
    [Fact]
    public async Task A_publication_is_visible_at_once_wherever_it_belongs()
    {
        using var site = new SiteWorld();
        var archive = await site.With<PublishedPages, PageTree>(pages => pages.TreeAsync(CancellationToken.None));
        var (id, _) = await site.With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create => create.RunAsync(
            new NewContent(new Post { Title = "Ganz frische Meldung", Teaser = "Eben erschienen.", Date = new DateOnly(2026, 11, 25) }, "de", archive.With(PageTemplate.News, "de")!.Id), SiteWorld.Office, CancellationToken.None));
        Assert.DoesNotContain("Ganz frische Meldung", await site.Read("/aktuelles"), StringComparison.Ordinal);

        await site.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(id, 1, null, SiteWorld.Office, CancellationToken.None, CmsWorld.Waiver));

        foreach (var path in new[] { "/", "/aktuelles", "/aktuelles/2026", "/aktuelles/ganz-frische-meldung", "/aktuelles/feed.xml", "/aktuelles/atom.xml", "/aktuelles/feed.json", $"/api/v1/posts/{id}" })
            Assert.Contains("Ganz frische Meldung", await site.Read(path), StringComparison.Ordinal);
        Assert.Contains("/aktuelles/ganz-frische-meldung", await site.Paths());
    }

    [Fact]
    public async Task A_renamed_page_is_followed_by_menu_links_feeds_and_old_bookmarks()
    {
        using var site = new SiteWorld();
        var news = (await site.With<PublishedPages, PageTree>(pages => pages.TreeAsync(CancellationToken.None))).With(PageTemplate.News, "de")!.Id;
        await site.With<RenameSlug, Answer<RenameSlug.Outcome>>(rename => rename.RunAsync(news, 2, "neuigkeiten", SiteWorld.Office, CancellationToken.None));
        using var visitor = site.Visitor();

        using var old = await visitor.GetAsync("/aktuelles/beispiel-jahrestagung?von=mail");

        Assert.Equal((HttpStatusCode.MovedPermanently, "/neuigkeiten/beispiel-jahrestagung?von=mail"), (old.StatusCode, old.Headers.Location!.OriginalString));
        Assert.Contains("href=\"/neuigkeiten\"", await site.Read("/"), StringComparison.Ordinal);
        Assert.Contains("/neuigkeiten/beispiel-jahrestagung", await site.Read("/neuigkeiten/feed.xml"), StringComparison.Ordinal);
        Assert.Contains("<h1", await site.Read("/neuigkeiten/kategorie/pressemitteilung"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subscribers_of_feeds_calendars_and_data_follow_what_was_renamed()
    {
        using var site = new SiteWorld();
        foreach (var (path, slug) in new[] { ("/aktuelles", "neues"), ("/termine", "kalender"), ("/termine/beispiel-branchentreff-dezember", "nikolaustreff"), ("/verein", "der-verein") })
        {
            var found = Assert.IsType<PathAnswer.Found>(await site.With<PublishedContent, PathAnswer>(published => published.AtAsync(path.Replace("/termine/", "/kalender/", StringComparison.Ordinal), CancellationToken.None))).Content;
            var version = await site.With<Db, int>(db => db.Items.Where(item => item.Id == found.Id).Select(item => item.Version).SingleAsync());
            await site.With<RenameSlug, Answer<RenameSlug.Outcome>>(rename => rename.RunAsync(found.Id, version, slug, SiteWorld.Office, CancellationToken.None));
        }
        using var visitor = site.Visitor();

        foreach (var (old, now) in new[]
        {
            ("/aktuelles/feed.xml", "/neues/feed.xml"), ("/aktuelles/atom.xml?a=b", "/neues/atom.xml?a=b"), ("/aktuelles/2026", "/neues/2026"),
            ("/Aktuelles/Kategorie/Pressemitteilung/Feed.xml", "/neues/kategorie/pressemitteilung/feed.xml"), ("/termine/archiv", "/kalender/archiv"),
            ("/termine/kalender.ics", "/kalender/kalender.ics"), ("/termine/beispiel-branchentreff-dezember.ics", "/kalender/nikolaustreff.ics"),
            ("/verein/zahlen-daten-fakten.csv", "/der-verein/zahlen-daten-fakten.csv"),
        })
        {
            using var answer = await visitor.GetAsync(old);
            Assert.Equal((HttpStatusCode.MovedPermanently, now), (answer.StatusCode, answer.Headers.Location?.OriginalString));
            await site.Read(now);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/aktuelles/unsinn.xml")).StatusCode);
    }

    [Fact]
    public async Task What_a_withdrawn_archive_made_is_gone_with_it()
    {
        using var site = new SiteWorld();
        var events = (await site.With<PublishedPages, PageTree>(pages => pages.TreeAsync(CancellationToken.None))).With(PageTemplate.Events, "de")!.Id;
        await site.With<WithdrawContent, Answer<WithdrawContent.Outcome>>(withdraw => withdraw.RunAsync(events, 2, true, SiteWorld.Office, CancellationToken.None));
        using var visitor = site.Visitor();

        foreach (var path in new[] { "/termine/kalender.ics", "/termine/archiv", "/termine/beispiel-branchentreff-dezember.ics" })
            Assert.Equal(HttpStatusCode.Gone, (await visitor.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/termine/gab-es-nie")).StatusCode);
    }

    [Fact]
    public async Task The_office_may_send_readers_of_what_is_gone_or_moved_somewhere_else()
    {
        using var site = new SiteWorld();
        var group = Assert.IsType<PathAnswer.Found>(await site.With<PublishedContent, PathAnswer>(published => published.AtAsync("/verein/arbeitskreise/software", CancellationToken.None))).Content.Id;
        var page = Assert.IsType<PathAnswer.Found>(await site.With<PublishedContent, PathAnswer>(published => published.AtAsync("/verein/vorwort", CancellationToken.None))).Content.Id;
        await site.With<TrashContent, Answer<TrashContent.Outcome>>(trash => trash.RunAsync(group, 2, SiteWorld.Office, CancellationToken.None));
        await site.With<RenameSlug, Answer<RenameSlug.Outcome>>(rename => rename.RunAsync(page, 2, "grusswort", SiteWorld.Office, CancellationToken.None));
        await site.With<Db, int>(db =>
        {
            db.Aliases.AddRange(
                new Alias { From = "/verein/arbeitskreise/software", To = "/themen" }, new Alias { From = "/verein/vorwort", To = "/verein" },
                new Alias { From = "/termine/alt.ics", To = "/termine/kalender.ics" }, new Alias { From = "/verein/*", To = "/kontakt" });
            return db.SaveChangesAsync();
        });
        using var visitor = site.Visitor();

        foreach (var (from, to) in new[] { ("/verein/arbeitskreise/software", "/themen"), ("/verein/vorwort", "/verein"), ("/termine/alt.ics", "/termine/kalender.ics"), ("/verein/gab-es-nie", "/kontakt") })
        {
            using var answer = await visitor.GetAsync(from);
            Assert.Equal((HttpStatusCode.MovedPermanently, to), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        }
        using var there = await visitor.GetAsync("/verein/grusswort");
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
    }

    [Fact]
    public async Task A_way_to_a_host_with_an_umlaut_is_a_way()
    {
        using var site = new SiteWorld();
        await site.With<Db, int>(db =>
        {
            db.Aliases.Add(new Alias { From = "/alt-mueller", To = "https://müller.example/größe?a=b#c" });
            return db.SaveChangesAsync();
        });
        using var visitor = site.Visitor();

        using var answer = await visitor.GetAsync("/alt-mueller");

        Assert.Equal("https://xn--mller-kva.example/gr%C3%B6%C3%9Fe?a=b#c", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/alt/?tx[news]=5", "/kontakt")]
    [InlineData("/alt?tx%5Bnews%5D=5&cHash=abc", "/kontakt")]
    [InlineData("/alt?cHash=abc&tx%5Bnews%5D=5&L=1", "/impressum")]
    [InlineData("/alt?tx[news]=6", "/termine")]
    [InlineData("/alt", "/termine")]
    public async Task Addresses_of_the_old_website_are_known_however_their_queries_are_spelt(string asked, string to)
    {
        using var site = new SiteWorld();
        await site.With<Db, int>(db =>
        {
            db.Aliases.AddRange(new Alias { From = "/alt?tx[news]=5", To = "/kontakt" }, new Alias { From = "/alt?L=1&tx[news]=5", To = "/impressum" }, new Alias { From = "/alt", To = "/termine" });
            return db.SaveChangesAsync();
        });
        using var visitor = site.Visitor();

        using var answer = await visitor.GetAsync(asked);

        Assert.Equal((HttpStatusCode.MovedPermanently, to), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/mitglieder?thema=it-sicherheit")]
    [InlineData("/mitglieder?q=solardahc")]
    [InlineData("/mitglieder?q=software&land=sachsen")]
    [InlineData("/mitglieder?groesse=250-und-mehr")]
    public async Task Each_land_counts_what_its_link_shows(string path)
    {
        using var site = new SiteWorld();
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await site.Read(path));

        foreach (var land in page.QuerySelectorAll(".map li a").Where(land => land.GetAttribute("aria-current") is null))
        {
            var shown = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await site.Read(land.GetAttribute("href")!));
            Assert.Equal(land.QuerySelector(".digits")!.TextContent.Trim(), shown.QuerySelector(".count")!.TextContent.Trim().Split(' ', '\u00A0')[0]);
        }
    }

    [Fact]
    public async Task A_new_phone_number_changes_every_page_at_once()
    {
        using var site = new SiteWorld();
        var (settings, version) = await site.With<PublishedSettings, (SiteSettings, int)>(read => read.ReadAsync(CancellationToken.None));

        await site.With<ChangeSettings, ChangeSettings.Outcome>(change => change.RunAsync(settings with { Phone = "+493412345678" }, version, SiteWorld.Office, CancellationToken.None));

        foreach (var path in await site.Paths())
        {
            var html = await site.Read(path);
            Assert.True(!html.Contains("487820", StringComparison.Ordinal), $"{path} still has the old number.");
        }
        Assert.Contains("tel:+493412345678", WebUtility.HtmlDecode(await site.Read("/kontakt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_member_takes_its_showcases_and_its_name_off_every_list()
    {
        using var site = new SiteWorld();
        var member = Assert.IsType<PathAnswer.Found>(await site.With<PublishedContent, PathAnswer>(published => published.AtAsync("/mitglieder/beispiel-solardach", CancellationToken.None))).Content.Id;
        await site.With<WithdrawContent, Answer<WithdrawContent.Outcome>>(withdraw => withdraw.RunAsync(member, 2, false, SiteWorld.Office, CancellationToken.None));
        using var visitor = site.Visitor();

        Assert.Equal(HttpStatusCode.Gone, (await visitor.GetAsync("/mitglieder/beispiel-solardach")).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await visitor.GetAsync("/schaufenster/beispiel-wetterfester-speicher")).StatusCode);
        foreach (var path in new[] { "/", "/mitglieder", "/schaufenster", "/it-branche" })
            Assert.DoesNotContain("/mitglieder/beispiel-solardach", await site.Read(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_leaves_the_coming_ones_at_its_end_and_not_at_midnight()
    {
        using var site = new SiteWorld();
        site.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 3, 18, 29, 0, TimeSpan.Zero));
        Assert.Contains("beispiel-werkstattgespraech-software", await site.Read("/termine"), StringComparison.Ordinal);

        site.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 3, 18, 31, 0, TimeSpan.Zero));

        Assert.DoesNotContain("beispiel-werkstattgespraech-software", await site.Read("/termine"), StringComparison.Ordinal);
        Assert.Contains("beispiel-werkstattgespraech-software", await site.Read("/termine/archiv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_led_to_a_sign_up_whose_deadline_has_passed()
    {
        using var site = new SiteWorld();
        var archive = (await site.With<PublishedPages, PageTree>(pages => pages.TreeAsync(CancellationToken.None))).With(PageTemplate.Events, "de")!.Id;
        var gathering = new Event
        {
            Title = "Mit Anmeldeschluss",
            Teaser = "Ein Treffen, zu dem man sich anmelden kann.",
            Kind = EventKind.Workshop,
            Begins = new DateTime(2026, 12, 10, 10, 0, 0),
            Ends = new DateTime(2026, 12, 10, 12, 0, 0),
            Venue = "Haus des Vereins",
            Town = "Taucha",
            SignUp = LinkTarget.Parse("mailto:kontakt@it-mitteldeutschland.de"),
            SignUpUntil = new DateTime(2026, 12, 3, 19, 30, 0),
        };
        var (id, _) = await site.With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create => create.RunAsync(new NewContent(gathering, "de", archive), SiteWorld.Office, CancellationToken.None));
        await site.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(id, 1, null, SiteWorld.Office, CancellationToken.None, CmsWorld.Waiver));
        site.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 3, 18, 29, 0, TimeSpan.Zero));
        var before = await site.Read("/termine/mit-anmeldeschluss");
        Assert.Contains("Anmeldung per E-Mail", before, StringComparison.Ordinal);
        Assert.Contains("Anmeldung bis", before, StringComparison.Ordinal);

        site.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 3, 18, 31, 0, TimeSpan.Zero));

        var after = await site.Read("/termine/mit-anmeldeschluss");
        Assert.DoesNotContain("Anmeldung per E-Mail", after, StringComparison.Ordinal);
        Assert.Contains("Anmeldeschluss war", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_a_page_breaks_the_visitor_gets_a_page_that_helps_and_no_inner_workings()
    {
        using var site = new SiteWorld();
        await site.Read("/");
        await site.With<Db, int>(db => db.Database.ExecuteSqlAsync($"ALTER TABLE address RENAME TO gone"));
        using var visitor = site.Visitor();

        using var answer = await visitor.GetAsync("/verein");

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("class=\"masthead\"", html, StringComparison.Ordinal);
        Assert.Contains("/impressum", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Sqlite", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task When_everything_breaks_there_is_still_a_page_with_the_legal_notice()
    {
        using var site = new SiteWorld();
        await site.Read("/");
        await site.With<Db, int>(db => db.Database.ExecuteSqlAsync($"ALTER TABLE outbox_entry RENAME TO gone"));
        using var visitor = site.Visitor();

        using var page = await visitor.GetAsync("/verein");
        using var api = await visitor.GetAsync("/api/v1/pages");

        Assert.Equal(HttpStatusCode.InternalServerError, page.StatusCode);
        Assert.Equal("nosniff", Assert.Single(page.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("default-src 'none'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains("/impressum", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, api.StatusCode);
    }
}
