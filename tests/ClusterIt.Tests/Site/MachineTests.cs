using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Tests.Cast;
using ClusterIt.Web.Site.Machines;
using Ical.Net;

namespace ClusterIt.Tests.Site;

/// <summary>What machines read: sitemap, feeds, calendars, data.</summary>
public sealed class MachineTests(SiteWorld site)
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace ContentModule = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_search_may_be_found_and_lists_of_hits_may_not()
    {
        Assert.DoesNotContain("noindex", await site.Read("/suche"), StringComparison.Ordinal);
        Assert.DoesNotContain("noindex", await site.Read("/en/search"), StringComparison.Ordinal);
        Assert.Contains("noindex", await site.Read("/suche?q=verein"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sitemap_names_each_page_with_its_last_change_and_its_translations_both_ways()
    {
        var urls = XDocument.Parse(await site.Read("/sitemap.xml")).Descendants(Sitemap + "url")
            .ToDictionary(url => url.Element(Sitemap + "loc")!.Value, url => url);

        Assert.All(urls.Values, url => Assert.True(DateTimeOffset.TryParse(url.Element(Sitemap + "lastmod")!.Value, System.Globalization.CultureInfo.InvariantCulture, out _)));
        var german = Alternates(urls["http://localhost/verein"]);
        Assert.Equal("http://localhost/en/association", german["en"]);
        Assert.Equal(german, Alternates(urls[german["en"]]));
        Assert.Equal("http://localhost/verein", german["x-default"]);
    }

    [Fact]
    public async Task Alternates_in_the_pages_are_reciprocal()
    {
        foreach (var path in (await site.Paths()).Where(path => path.StartsWith("/en", StringComparison.Ordinal)))
        {
            var here = HreflangLinks(await site.Read(path));
            Assert.Equal(3, here.Count);
            Assert.Equal(here, HreflangLinks(await site.Read(new Uri(here["de"]).AbsolutePath)));
        }
    }

    [Theory]
    [InlineData("/aktuelles/feed.xml", "application/rss+xml")]
    [InlineData("/aktuelles/kategorie/pressemitteilung/feed.xml", "application/rss+xml")]
    public async Task The_rss_feed_has_the_posts_with_full_text(string path, string type)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.GetAsync(path);
        var items = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Descendants("item").ToList();

        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.StartsWith("http://localhost/aktuelles/", item.Element("link")!.Value, StringComparison.Ordinal));
        Assert.All(items, item => Assert.True(item.Element(ContentModule + "encoded")!.Value.Length > 100));
    }

    [Fact]
    public async Task The_atom_feed_has_stable_identifiers_and_dates()
    {
        var feed = XDocument.Parse(await site.Read("/aktuelles/atom.xml")).Root!;

        Assert.All(feed.Elements(Atom + "entry"), entry =>
        {
            Assert.StartsWith("urn:uuid:", entry.Element(Atom + "id")!.Value, StringComparison.Ordinal);
            Assert.NotNull(entry.Element(Atom + "published"));
            Assert.NotEmpty(entry.Element(Atom + "content")!.Value);
        });
        Assert.Equal("http://localhost/aktuelles/atom.xml", feed.Elements(Atom + "link").Single(link => (string?)link.Attribute("rel") == "self").Attribute("href")!.Value);
    }

    [Fact]
    public async Task The_json_feed_is_version_1_1()
    {
        using var feed = JsonDocument.Parse(await site.Read("/aktuelles/feed.json"));

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.RootElement.GetProperty("version").GetString());
        Assert.All(feed.RootElement.GetProperty("items").EnumerateArray(), item => Assert.NotEmpty(item.GetProperty("content_html").GetString()!));
    }

    [Fact]
    public async Task The_calendar_has_berlin_time_stable_names_and_says_what_is_cancelled()
    {
        var text = await site.Read("/termine/kalender.ics");
        var calendar = Calendar.Load(text)!;

        Assert.Contains("TZID:Europe/Berlin", text, StringComparison.Ordinal);
        Assert.Contains("BEGIN:DAYLIGHT", text, StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.All(calendar.Events, occasion =>
        {
            Assert.EndsWith("@it-mitteldeutschland.de", occasion.Uid, StringComparison.Ordinal);
            Assert.True(occasion.Sequence > 0);
            Assert.True(occasion.Start!.HasTime is false || occasion.Start.TzId == "Europe/Berlin");
        });
        Assert.Contains(calendar.Events, occasion => occasion.Status == EventStatus.Cancelled);
        Assert.DoesNotContain('\u00AD', text);
    }

    [Fact]
    public async Task Each_event_has_a_calendar_file_of_its_own()
    {
        foreach (var path in (await site.Paths()).Where(path => path.StartsWith("/termine/", StringComparison.Ordinal)))
            Assert.Single(Calendar.Load(await site.Read($"{path}.ics"))!.Events);
    }

    [Fact]
    public async Task The_figures_open_in_a_spreadsheet_with_plain_numbers_and_their_dates()
    {
        using var visitor = site.Visitor();
        var bytes = await visitor.GetByteArrayAsync("/verein/zahlen-daten-fakten.csv");
        var lines = System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("schluessel;titel;wert;vergleich;einheit;stand;gebiet;abgrenzung;quelle;hinweis;herausgeber;lizenz", lines[0]);
        Assert.Contains(lines, line => line.Contains(";5600;", StringComparison.Ordinal) && line.Contains(";2019-09;", StringComparison.Ordinal));
        Assert.Equal(8, lines.Length);
    }

    [Fact]
    public async Task English_readers_get_the_figures_in_english()
    {
        var lines = (await site.Read("/en/facts-and-figures.csv")).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        using var figures = JsonDocument.Parse(await site.Read("/en/facts-and-figures.json"));

        Assert.StartsWith("key;title;value;comparison;unit;as_of;", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("mitglieder;Members;60;", StringComparison.Ordinal));
        Assert.Equal("association", figures.RootElement.GetProperty("figures")[0].GetProperty("area")[0].GetString());
    }

    [Fact]
    public async Task A_citation_says_whose_figure_it_is_what_it_is_a_part_of_and_what_its_date_is()
    {
        var html = System.Net.WebUtility.HtmlDecode(await site.Read("/verein/zahlen-daten-fakten"));

        Assert.Contains("<p>Mitglieder: 60, Stand: September 2019, Quelle: Cluster IT Mitteldeutschland", html, StringComparison.Ordinal);
        Assert.Matches(@"<p>Mitglieder, davon Unternehmen mit mehr als 100\s\S+: 12[^<]*Stand: September 2019[^<]*Cluster IT Mitteldeutschland e\.\sV\.[^<]*#mitglieder-ueber-100-ma", html);
    }

    [Theory]
    [InlineData("/aktuelles/kategorie/pressemitteilung", "/aktuelles/kategorie/pressemitteilung/feed.xml")]
    [InlineData("/aktuelles/2026", "/aktuelles/feed.xml")]
    [InlineData("/verein", "/aktuelles/feed.xml")]
    public async Task A_page_announces_the_feed_of_what_it_shows(string path, string feed)
    {
        Assert.Contains($"type=\"application/rss&#x2B;xml\"", await site.Read(path), StringComparison.Ordinal);
        Assert.Contains($"href=\"{feed}\">", (await site.Read(path))[..6000], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feeds_pages_and_search_engines_name_the_same_dates()
    {
        var path = (await site.Paths()).First(path => path.StartsWith("/aktuelles/beispiel", StringComparison.Ordinal));
        var html = await site.Read(path);
        var published = System.Text.RegularExpressions.Regex.Match(html, "article:published_time\" content=\"([^\"]+)\"").Groups[1].Value.Replace("&#x2B;", "+", StringComparison.Ordinal);
        using var feed = JsonDocument.Parse(await site.Read("/aktuelles/feed.json"));

        var entry = feed.RootElement.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("url").GetString()!.EndsWith(path, StringComparison.Ordinal));
        Assert.Equal(published, entry.GetProperty("date_published").GetString());
    }

    [Fact]
    public async Task An_event_without_a_place_says_in_the_calendar_that_it_is_online()
    {
        var occasion = Assert.Single(Calendar.Load(await site.Read("/termine/beispiel-infoabend-foerderung.ics"))!.Events);

        Assert.Equal("online", occasion.Location);
    }

    [Fact]
    public async Task The_figures_are_json_as_well()
    {
        using var figures = JsonDocument.Parse(await site.Read("/verein/zahlen-daten-fakten.json"));

        var members = figures.RootElement.GetProperty("kennzahlen").EnumerateArray().First(figure => figure.GetProperty("titel").GetString() == "Mitglieder");
        Assert.Equal((60, "2019-09", "mitglieder", "verein"), (members.GetProperty("wert").GetInt32(), members.GetProperty("stand").GetString(), members.GetProperty("schluessel").GetString(), members.GetProperty("gebiet")[0].GetString()));
        var part = figures.RootElement.GetProperty("kennzahlen").EnumerateArray().First(figure => figure.GetProperty("schluessel").GetString() == "mitglieder-ueber-100-ma");
        Assert.Equal(("mitglieder", "anzahl"), (part.GetProperty("teil_von").GetString(), part.GetProperty("wertart").GetString()));
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/aktuelles/feed.xml")]
    [InlineData("/aktuelles/atom.xml")]
    [InlineData("/aktuelles/feed.json")]
    [InlineData("/termine/kalender.ics")]
    [InlineData("/verein/zahlen-daten-fakten.csv")]
    [InlineData("/api/v1/pages")]
    public async Task Who_has_it_already_gets_304(string path)
    {
        using var visitor = site.Visitor();
        using var first = await visitor.GetAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        using var second = await visitor.SendAsync(again);

        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Robots_and_security_files_name_the_site()
    {
        Assert.Contains("Sitemap: http://localhost/sitemap.xml", await site.Read("/robots.txt"), StringComparison.Ordinal);
        var security = await site.Read("/.well-known/security.txt");
        Assert.Contains("Contact: mailto:kontakt@it-mitteldeutschland.de", security, StringComparison.Ordinal);
        var expires = DateTimeOffset.Parse(security.Split('\n').First(line => line.StartsWith("Expires: ", StringComparison.Ordinal))[9..], System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(expires, site.Clock.GetUtcNow().AddDays(1), site.Clock.GetUtcNow().AddDays(365));
    }

    [Fact]
    public async Task A_browser_is_told_how_to_search_the_site()
    {
        XNamespace search = "http://a9.com/-/spec/opensearch/1.1/";
        var page = await site.Read("/");
        var description = XDocument.Parse(await site.Read("/opensearch.xml"));

        Assert.Contains("rel=\"search\"", page, StringComparison.Ordinal);
        Assert.Equal("http://localhost/suche?q={searchTerms}", description.Root!.Element(search + "Url")!.Attribute("template")!.Value);
    }

    [Fact]
    public async Task A_part_of_the_sitemap_holds_addresses_and_there_is_none_beyond_the_last()
    {
        using var visitor = site.Visitor();
        var part = XDocument.Parse(await site.Read("/sitemap-1.xml"));

        Assert.Equal(await site.Paths(), part.Descendants(Sitemap + "loc").Select(node => new Uri(node.Value).AbsolutePath));
        using var beyond = await visitor.GetAsync("/sitemap-2.xml");
        Assert.Equal(HttpStatusCode.NotFound, beyond.StatusCode);
    }

    private static SortedDictionary<string, string> Alternates(XElement url) => new(url.Elements(Xhtml + "link")
        .ToDictionary(link => link.Attribute("hreflang")!.Value, link => link.Attribute("href")!.Value), StringComparer.Ordinal);

    private static SortedDictionary<string, string> HreflangLinks(string html) => new(
        System.Text.RegularExpressions.Regex.Matches(html, "<link rel=\"alternate\" hreflang=\"(?<lang>[^\"]+)\" href=\"(?<href>[^\"]+)\"", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            .ToDictionary(match => match.Groups["lang"].Value, match => match.Groups["href"].Value), StringComparer.Ordinal);

    [Theory]
    [InlineData("a..b")]
    [InlineData("x:70000")]
    public async Task A_request_for_no_host_is_refused_and_breaks_nothing(string host)
    {
        using var visitor = site.Visitor();
        foreach (var path in new[] { "/", "/aktuelles/feed.xml", "/termine/kalender.ics", "/sitemap.xml" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation("Host", host);
            using var answer = await visitor.SendAsync(request);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }
    }

    [Fact]
    public void A_calendars_long_lines_are_folded_between_characters()
    {
        var emoji = string.Concat(Enumerable.Repeat("Ü😀", 60));

        var text = System.Text.Encoding.UTF8.GetString(CalendarLines.Fold($"BEGIN:VEVENT\r\nSUMMARY:{emoji[..70]}\r\n {emoji[70..]}\r\nEND:VEVENT\r\n"));

        Assert.All(text.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Equal($"BEGIN:VEVENT\r\nSUMMARY:{emoji}\r\nEND:VEVENT\r\n", text.Replace("\r\n ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData('\u2028')]
    [InlineData('\u0085')]
    [InlineData('\u000C')]
    public void A_sign_that_ends_lines_elsewhere_ends_none_in_a_calendar(char sign) =>
        Assert.Equal("SUMMARY:Treffen in Halle\r\n", System.Text.Encoding.UTF8.GetString(CalendarLines.Fold($"SUMMARY:Treffen{sign}in Halle\r\n")));

    [Fact]
    public async Task A_site_that_knows_only_its_name_leaves_out_what_it_does_not_know()
    {
        using var files = new ContentFiles().With("site.yml", "name: Cluster\n").With("pages/index.md", "---\ntitle: Willkommen\ntemplate: start\n---\n")
            .With("pages/aktuelles.md", "---\ntitle: Aktuelles\ntemplate: news\n---\n").With("pages/termine.md", "---\ntitle: Termine\ntemplate: events\n---\n");
        using var own = new SiteWorld().Set("Content:Path", files.Folder).Set("Content:Seed", "content");
        using var visitor = own.Visitor();

        Assert.DoesNotContain("contactPoint", await own.Read("/"), StringComparison.Ordinal);
        Assert.Contains("PRODID:-//Cluster//", await own.Read("/termine/kalender.ics"), StringComparison.Ordinal);
        Assert.Contains("<ShortName>Cluster</ShortName>", await own.Read("/opensearch.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("managingEditor", await own.Read("/aktuelles/feed.xml"), StringComparison.Ordinal);
        using var security = await visitor.GetAsync("/.well-known/security.txt");
        Assert.Equal(HttpStatusCode.NotFound, security.StatusCode);
    }

    [Fact]
    public async Task A_site_without_a_name_has_titles_without_one()
    {
        using var own = new SiteWorld().Set("Content:Seed", "none");

        Assert.Contains("<title>Suche</title>", await own.Read("/suche"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_cell_of_the_figures_is_a_formula()
    {
        using var own = new SiteWorld();
        var figure = new Figure { Title = "=1+1", Value = -5, Unit = "-Stück", Source = "+cmd|' /C calc'!A0", AsOf = PartialDate.Parse("2026"), Note = "@SUM(A1)" };
        var (id, _) = await own.With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create => create.RunAsync(new NewContent(figure, "de", null) { Slug = "boese" }, SiteWorld.Office, CancellationToken.None));
        await own.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(id, 1, null, SiteWorld.Office, CancellationToken.None, CmsWorld.Waiver));

        var row = (await own.Read("/verein/zahlen-daten-fakten.csv")).Split("\r\n").Single(line => line.StartsWith("boese;", StringComparison.Ordinal));

        Assert.StartsWith("boese;'=1+1;-5;;'-Stück;2026;", row, StringComparison.Ordinal);
        Assert.Contains(";'+cmd|' /C calc'!A0;'@SUM(A1);", row, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Forwarded-Host", "xn--")]
    [InlineData("X-Forwarded-Proto", "javascript")]
    public async Task What_a_proxy_passes_on_is_looked_at_as_well(string header, string value)
    {
        await site.Read("/"); // The same host without it is in order.
        using var visitor = site.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation(header, value);

        using var answer = await visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEmpty(answer.Headers.GetValues("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("/%EF%BF%BE")]
    [InlineData("/verein/%EF%BF%BF")]
    public async Task What_is_no_character_is_no_address(string path)
    {
        using var visitor = site.Visitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path)).StatusCode);
        foreach (var search in new[] { "/suche?q=", "/mitglieder?q=" })
            await site.Read($"{search}%EF%BF%BE%EF%BF%BF");
    }

    [Fact]
    public async Task A_feed_carries_tables_parts_and_captions_as_well()
    {
        using var own = new SiteWorld();
        var archive = (await own.With<PublishedPages, PageTree>(pages => pages.TreeAsync(CancellationToken.None))).With(PageTemplate.News, "de")!.Id;
        var body = new Post
        {
            Title = "Mit Bausteinen",
            Teaser = "Tabelle und Akkordeon.",
            Date = new DateOnly(2026, 11, 25),
            Blocks =
            [
                new TableBlock { Caption = "Zahlen & mehr", Rows = [new TableRow { Cells = ["Land", "Wert"] }, new TableRow { Cells = ["Sachsen", "<4>"] }] },
                new AccordionBlock { Heading = "Fragen", Items = [new AccordionItem { Title = "Wann?", Blocks = [new TextBlock { Markdown = "Morgen." }] }] },
            ],
        };
        var (id, _) = await own.With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create => create.RunAsync(new NewContent(body, "de", archive), SiteWorld.Office, CancellationToken.None));
        await own.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(id, 1, null, SiteWorld.Office, CancellationToken.None, CmsWorld.Waiver));

        var feed = System.Text.Json.JsonDocument.Parse(await own.Read("/aktuelles/feed.json"));

        var html = feed.RootElement.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("title").GetString() == body.Title).GetProperty("content_html").GetString();
        Assert.Contains("<caption>Zahlen &amp; mehr</caption><tr><th>Land</th><th>Wert</th></tr><tr><td>Sachsen</td><td>&lt;4&gt;</td></tr>", html, StringComparison.Ordinal);
        Assert.Contains("<h2>Wann?</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<p>Morgen.</p>", html, StringComparison.Ordinal);
    }
}
