using System.Net;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Events;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Organisations;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Cms.Settings;
using ClusterIt.Tests.Cast;
using ClusterIt.Web.Site.Cache;
using Microsoft.Extensions.DependencyInjection;

namespace ClusterIt.Tests.Site;

/// <summary>A page is made once and then served as it is, until something that it is made of changes.</summary>
public sealed class PageCacheTests : IAsyncLifetime
{
    private readonly SiteWorld site = new();

    private PageMaker Maker => site.Services.GetRequiredService<PageMaker>();

    public async ValueTask InitializeAsync() => await site.Read("/");

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    [Theory]
    [InlineData("/verein")]
    [InlineData("/aktuelles?seite=1&utm_source=brief")]
    [InlineData("/mitglieder?land=thueringen")]
    [InlineData("/suche?q=sicherheit")]
    [InlineData("/aktuelles/feed.xml")]
    [InlineData("/termine/kalender.ics")]
    [InlineData("/sitemap.xml")]
    public async Task Asked_for_twice_it_is_made_once(string path)
    {
        var first = await site.Read(path);
        var made = Maker.Made;

        Assert.Equal(first, await site.Read(path));
        Assert.Equal(made, Maker.Made);
    }

    [Theory]
    [InlineData("/verein/ziele-aktivitaeten")]
    [InlineData("/suche?q=versammlung")] // There they wait for their turn, too.
    public async Task However_many_ask_at_once_it_is_made_once(string path)
    {
        var made = Maker.Made;

        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => Task.Run(() => site.Read(path))));

        Assert.Single(answers.Distinct());
        Assert.Equal(made + 1, Maker.Made);
    }

    [Theory]
    [InlineData("/verein", "br")]
    [InlineData("/verein", "gzip")]
    [InlineData("/verein", "")]
    [InlineData("/aktuelles/atom.xml", "br")]
    public async Task Who_has_it_already_gets_304_and_head_says_what_get_says(string path, string encoding)
    {
        using var visitor = site.Visitor();
        using var first = await visitor.SendAsync(Ask(HttpMethod.Get, path, encoding));
        using var head = await visitor.SendAsync(Ask(HttpMethod.Head, path, encoding));
        var again = Ask(HttpMethod.Get, path, encoding);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await visitor.SendAsync(again);

        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.Equal(encoding.Length == 0 ? [] : [encoding], first.Content.Headers.ContentEncoding);
        Assert.Equal(["Accept-Encoding"], first.Headers.Vary);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(first.Headers.ETag!.Tag[..33], head.Headers.ETag!.Tag[..33]); // Its encoding may have been made better meanwhile.
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Each_encoding_has_a_tag_of_its_own()
    {
        using var visitor = site.Visitor();
        var tags = new List<string>();
        foreach (var encoding in new[] { "", "gzip", "br" })
        {
            using var answer = await visitor.SendAsync(Ask(HttpMethod.Get, "/kontakt", encoding));
            tags.Add(answer.Headers.ETag!.Tag);
        }

        Assert.Equal(3, tags.Distinct().Count());
    }

    [Fact]
    public void What_is_very_large_is_compressed_quickly_and_left_at_that()
    {
        var large = PageForms.QuicklyMade(new byte[600 * 1024]);
        var small = PageForms.QuicklyMade(new byte[6 * 1024]);

        Assert.Same(large, large.WellMade());
        Assert.NotEqual(small.Brotli.Tag, small.WellMade().Brotli.Tag);
    }

    [Fact]
    public async Task A_flood_of_searches_slows_only_itself()
    {
        using var visitor = site.Visitor();
        var flood = Enumerable.Range(0, 400).Select(number => visitor.GetAsync($"/suche?q=wort{number}")).ToList();

        using var page = await visitor.GetAsync("/kontakt");
        var answers = await Task.WhenAll(flood);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var refused = answers.Where(answer => answer.StatusCode is HttpStatusCode.ServiceUnavailable).ToList();
        Assert.NotEmpty(refused);
        Assert.All(refused, answer => Assert.NotNull(answer.Headers.RetryAfter));
        Assert.Contains("laden Sie die Seite", await refused[0].Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.All(answers.Except(refused), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task A_publication_touches_what_shows_it_and_nothing_else()
    {
        string[] shown = ["/aktuelles", "/", "/aktuelles/feed.xml", "/sitemap.xml", "/aktuelles/beispiel-jahrestagung"];
        string[] other = ["/kontakt", "/verein", "/impressum", "/termine", "/mitglieder", "/schaufenster", "/en", "/verein/zahlen-daten-fakten"];
        foreach (var path in shown.Concat(other))
            await site.Read(path);

        await Change<Post>("/aktuelles/beispiel-jahrestagung", post => post with { Title = "Beispiel: Ganz anders" });

        foreach (var path in other)
            Assert.False(await IsMadeAnew(path), path);
        foreach (var path in shown)
        {
            Assert.True(await IsMadeAnew(path), path);
            Assert.Contains(path == "/sitemap.xml" ? "beispiel-jahrestagung" : "Ganz anders", await site.Read(path), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_draft_touches_nothing()
    {
        var page = await At<Page>("/verein");
        await site.Read("/verein");

        await site.With<SaveDraft, Answer<SaveDraft.Outcome>>(save => save.RunAsync(page.Id, 2, page.Body with { Title = "Nur ein Entwurf" }, RevisionKind.Saved, SiteWorld.Office, CancellationToken.None));

        Assert.False(await IsMadeAnew("/verein"));
    }

    [Fact]
    public async Task A_new_text_of_a_page_leaves_the_others_alone_and_a_new_name_in_the_menu_touches_all()
    {
        await site.Read("/kontakt");
        await Change<Page>("/verein", page => page with { Standfirst = "Ein anderer Vorspann." });
        Assert.False(await IsMadeAnew("/kontakt"));

        await Change<Page>("/verein", page => page with { MenuLabel = "Wir" });

        Assert.True(await IsMadeAnew("/kontakt"));
        Assert.Contains(">Wir</a>", await site.Read("/kontakt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_process_publishes_is_seen_within_a_second()
    {
        await site.Read("/verein");
        using var other = new SiteWorld().Set("Storage:DataPath", site.Folder);
        var page = await At<Page>("/verein");
        await other.With<SaveDraft, Answer<SaveDraft.Outcome>>(save => save.RunAsync(page.Id, 2, page.Body with { Title = "Von anderswo" }, RevisionKind.Saved, SiteWorld.Office, CancellationToken.None));
        await other.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(page.Id, 3, null, SiteWorld.Office, CancellationToken.None, CmsWorld.Waiver));

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30)); // For a machine that is busy; the look is four times a second.
        while (!(await site.Read("/verein")).Contains("Von anderswo", StringComparison.Ordinal))
            limit.Token.ThrowIfCancellationRequested();
    }

    [Fact]
    public async Task Whatever_the_office_does_nobody_sees_an_old_page()
    {
        await Sampler.Publish(site);
        using var anew = new SiteWorld().Set("Storage:DataPath", site.Folder).Set("Cache:Megabytes", "0");
        var deeds = new (string What, Func<Task> Deed)[]
        {
            ("a post's title", () => Change<Post>("/aktuelles/beispiel-jahrestagung", post => post with { Title = "Beispiel: Umbenannt", Topics = ["software"] })),
            ("an event's hours", () => Change<Event>("/termine/beispiel-branchentreff-dezember", occasion => occasion with { Begins = occasion.Begins!.Value.AddHours(1) })),
            ("a member's name", () => Change<Organisation>("/mitglieder/beispiel-solardach", member => member with { Title = "Beispiel Dachsolar" })),
            ("a figure", ChangeFigure),
            ("a page's teaser", () => Change<Page>("/themen/wahrnehmung-erhoehen", page => page with { Teaser = "Ein anderer Anreißer für diese Seite." })),
            ("a page's slug", () => Rename("/themen/partner-werden", "partnerschaft")),
            ("an archive's slug", () => Rename("/aktuelles", "neues")),
            ("a member withdrawn", () => Withdraw("/mitglieder/beispiel-pflegenetz")),
            ("a post in the trash", () => Trash("/neues/beispiel-sommerfest")),
            ("the settings", ChangePhone),
            ("an hour", () => { site.Passes(TimeSpan.FromDays(20)); anew.Passes(TimeSpan.FromDays(20)); return Task.CompletedTask; }),
        };
        await ReadAll(site);
        foreach (var (what, deed) in deeds)
        {
            await deed();
            var (kept, made) = (await ReadAll(site), await ReadAll(anew));
            var old = made.Where(page => kept.GetValueOrDefault(page.Key) != page.Value).Select(page => page.Key).ToList();
            Assert.True(old.Count == 0, $"After {what}: {string.Join(", ", old)}");
            Assert.Equal(made.Keys.Order(StringComparer.Ordinal), kept.Keys.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_word_that_changes_a_hundred_times_under_load_is_old_or_new_and_never_half()
    {
        var page = await At<Page>("/verein");
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            var seen = new List<string>();
            while (!stop.IsCancellationRequested)
            {
                var html = await site.Read("/verein");
                if (seen.Count == 0 || seen[^1] != html)
                    seen.Add(html);
            }
            return seen;
        })).ToList();
        for (var number = 1; number <= 100; number++)
        {
            await Publish(page.Id, page.Body with { Title = $"Wort {number}", Standfirst = $"Wort {number}", Kicker = $"Wort {number}" });
            while (!(await site.Read("/verein")).Contains($"Wort {number}<", StringComparison.Ordinal))
                TestContext.Current.CancellationToken.ThrowIfCancellationRequested(); // The page before may stand in for a second.
        }
        await stop.CancelAsync();

        foreach (var seen in await Task.WhenAll(readers))
        {
            Assert.All(seen.Distinct(), html => Assert.True(Words(html).Distinct().Count() <= 1, string.Join(", ", Words(html).Distinct())));
            var numbers = seen.ConvertAll(html => Words(html).Select(word => int.Parse(word[5..], System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault());
            Assert.Equal(numbers.Order(), numbers); // Nobody who has seen the new one sees an old one again.
        }
    }

    private static IEnumerable<string> Words(string html) =>
        System.Text.RegularExpressions.Regex.Matches(html.Split("<main")[1].Split("</main")[0], @"Wort \d+", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value);

    private static HttpRequestMessage Ask(HttpMethod method, string path, string encoding)
    {
        var request = new HttpRequestMessage(method, path);
        if (encoding.Length > 0)
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        return request;
    }

    private async Task<bool> IsMadeAnew(string path)
    {
        var before = Maker.Made;
        await site.Read(path);
        return Maker.Made > before;
    }

    private static async Task<SortedDictionary<string, string>> ReadAll(SiteWorld world)
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        string[] more = ["/aktuelles/feed.xml", "/neues/feed.xml", "/termine/kalender.ics", "/verein/zahlen-daten-fakten.json", "/suche?q=beispiel", "/sitemap.xml", "/mitglieder?land=sachsen", "/termine/archiv", "/aktuelles/2026", "/themen/partner-werden", "/opensearch.xml"];
        using var visitor = world.Visitor();
        foreach (var path in (await world.Paths()).Concat(more))
        {
            using var answer = await visitor.GetAsync(path);
            pages[path] = $"{(int)answer.StatusCode} {answer.Headers.Location} {await answer.Content.ReadAsStringAsync()}";
        }
        return pages;
    }

    private async Task<Live<TBody>> At<TBody>(string path) where TBody : Body =>
        Assert.IsType<PathAnswer.Found>(await site.With<PublishedContent, PathAnswer>(published => published.AtAsync(path, CancellationToken.None))).Content.As<TBody>();

    private async Task Change<TBody>(string path, Func<TBody, TBody> change) where TBody : Body
    {
        var live = await At<TBody>(path);
        await Publish(live.Id, change(live.Body));
    }

    private async Task Publish(Guid id, Body body)
    {
        var saved = await site.With<SaveDraft, Answer<SaveDraft.Outcome>>(async save => await save.RunAsync(id, await Version(id), body, RevisionKind.Saved, SiteWorld.Office, CancellationToken.None));
        var answer = await site.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(id, saved.Version, null, SiteWorld.Office, CancellationToken.None, CmsWorld.Waiver));
        Assert.True(answer.Outcome is PublishContent.Outcome.Published, $"{answer.Outcome} {string.Join("; ", answer.Faults)}");
    }

    private async Task ChangeFigure()
    {
        var figure = (await site.With<PublishedFigures, IReadOnlyList<Live<Figure>>>(figures => figures.AllAsync(CancellationToken.None)))[0];
        await Publish(figure.Id, figure.Body with { Value = 77 });
    }

    private async Task Rename(string path, string slug)
    {
        var id = (await At<Body>(path)).Id;
        await site.With<RenameSlug, Answer<RenameSlug.Outcome>>(async rename => await rename.RunAsync(id, await Version(id), slug, SiteWorld.Office, CancellationToken.None));
    }

    private async Task Withdraw(string path)
    {
        var id = (await At<Body>(path)).Id;
        await site.With<WithdrawContent, Answer<WithdrawContent.Outcome>>(async withdraw => await withdraw.RunAsync(id, await Version(id), true, SiteWorld.Office, CancellationToken.None));
    }

    private async Task Trash(string path)
    {
        var id = (await At<Body>(path)).Id;
        await site.With<TrashContent, Answer<TrashContent.Outcome>>(async trash => await trash.RunAsync(id, await Version(id), SiteWorld.Office, CancellationToken.None));
    }

    private async Task ChangePhone()
    {
        var (settings, version) = await site.With<PublishedSettings, (SiteSettings, int)>(published => published.ReadAsync(CancellationToken.None));
        await site.With<ChangeSettings, ChangeSettings.Outcome>(change => change.RunAsync(settings with { Phone = "+4934100" }, version, SiteWorld.Office, CancellationToken.None));
    }

    private Task<int> Version(Guid id) => site.With<Cms.Data.Db, int>(db => Task.FromResult(db.Items.Single(item => item.Id == id).Version));
}
