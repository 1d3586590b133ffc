using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Site;

/// <summary>What must hold for the words of every page, whoever wrote them.</summary>
public sealed class EveryPageTests(SiteWorld site)
{
    private static readonly HtmlParser Parser = new();

    /// <summary>What German printers do not do (docs: typography), each with a pattern that must not occur in visible text.</summary>
    public static TheoryData<string, string> Blunders => new()
    {
        { "straight quotation marks", "[\"']" },
        { "double spaces", "[^\\s]  +[^\\s]" },
        { "a space before punctuation", " [,;:!?]" },
        { "a hyphen for a dash", " - " },
        { "an em dash", "—" },
        { "three points for an ellipsis", "\\.\\.\\." },
        { "an abbreviation without its narrow space", "\\b(e\\.V|z\\.B|d\\.h|u\\.a)\\.|\\b(e\\. V|z\\. B|d\\. h|u\\. a)\\." },
        { "a breaking space after a paragraph sign or number word", "(§|Art\\.|Abs\\.|Nr\\.|S\\.) \\d" },
        { "a breaking space before a unit", "\\d (%|€|Uhr|MB|kB)" },
        { "a breaking space inside a date", "\\d\\. (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)" },
        { "a grouped year", "\\b[12]\\.(0[0-9]{2}|9[0-9]{2})\\b" },
        { "from with a range dash", "\\bvon \\d[\\d.:]*–" },
        { "remnants of the PDF's line breaks", "[a-zäöüß]- (?!und|oder|sowie|bzw)[a-zäöüß]" },
        { "repealed laws or the closed dispute platform", "TMG|TTDSG|Rundfunkstaatsvertrag|Online-Streitbeilegung|ec\\.europa\\.eu" },
        { "English interface words", "\\b(Read more|Submit|Next|Previous|Loading|Login)\\b" },
        { "links that say nothing", "\\b(hier klicken|klicken Sie hier)\\b" },
    };

    [Theory]
    [MemberData(nameof(Blunders))]
    public async Task No_german_page_has(string blunder, string pattern)
    {
        var found = new List<string>();
        foreach (var (path, page) in await Pages())
        {
            if (path.StartsWith("/en", StringComparison.Ordinal))
                continue;
            foreach (var text in Texts(page))
            {
                if (Regex.Match(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } match)
                    found.Add($"{path}: {blunder} in “{text[Math.Max(0, match.Index - 20)..Math.Min(text.Length, match.Index + match.Length + 20)]}”");
            }
        }

        Assert.Empty(found);
    }

    [Fact]
    public async Task Every_page_has_one_h1_and_skips_no_level()
    {
        foreach (var (path, page) in await Pages())
        {
            var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Where(heading => heading.Closest("footer.colophon") is null).Select(heading => heading.LocalName[1] - '0').ToList();
            Assert.True(levels.Count(level => level == 1) == 1, path);
            Assert.True(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1), $"{path}: {string.Join(' ', levels)}");
        }
    }

    [Fact]
    public async Task Every_page_has_a_title_a_description_and_links_that_differ_by_target()
    {
        foreach (var (path, page) in await Pages())
        {
            Assert.InRange(page.Title!.Length, 10, 160);
            Assert.True(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!.Length >= 20, path);
            var main = page.QuerySelector("main")!;
            var ambiguous = main.QuerySelectorAll("a").GroupBy(Name).Where(links => links.Select(link => link.GetAttribute("href")).Distinct().Skip(1).Any());
            Assert.True(!ambiguous.Any(), $"{path}: {string.Join(", ", ambiguous.Select(links => links.Key))}");
        }
    }

    [Fact]
    public async Task Every_page_describes_itself_to_machines_without_empty_properties()
    {
        foreach (var (path, page) in await Pages())
        {
            using var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
            var graph = json.RootElement.GetProperty("@graph").EnumerateArray().ToList();
            Assert.Equal("Consortium", graph[0].GetProperty("@type").GetString());
            Assert.Equal(path is not ("/" or "/en"), graph.Exists(node => node.GetProperty("@type").GetString() == "BreadcrumbList"));
            Assert.DoesNotContain("\"\"", json.RootElement.GetRawText(), StringComparison.Ordinal);
            Assert.DoesNotContain('\u00AD', json.RootElement.GetRawText());
        }
    }

    [Theory]
    [InlineData("/aktuelles/beispiel-jahrestagung", "NewsArticle", "headline", "datePublished", "publisher")]
    [InlineData("/termine/beispiel-sicherheitstag", "BusinessEvent", "startDate", "location", "eventStatus")]
    [InlineData("/termine/beispiel-infoabend-foerderung", "BusinessEvent", "startDate", "location", "organizer")]
    [InlineData("/mitglieder/beispiel-tresor", "Organization", "name", "memberOf", "address")]
    [InlineData("/verein/zahlen-daten-fakten", "Dataset", "distribution", "creator", "spatialCoverage", "temporalCoverage", "variableMeasured")]
    [InlineData("/kontakt", "ContactPage", "about", "url", "@type")]
    public async Task What_a_page_is_about_has_its_schema(string path, string type, params string[] properties)
    {
        var page = Parser.ParseDocument(await site.Read(path));
        using var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);

        var thing = json.RootElement.GetProperty("@graph").EnumerateArray().Single(node => node.GetProperty("@type").GetString() == type);

        Assert.All(properties, property => Assert.True(thing.TryGetProperty(property, out _), property));
    }

    [Fact]
    public async Task What_a_member_says_is_said_by_the_member()
    {
        var page = Parser.ParseDocument(await site.Read("/aktuelles/beispiel-solardach-zeigt-speicher"));
        using var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);

        var article = json.RootElement.GetProperty("@graph").EnumerateArray().Single(node => node.GetProperty("@type").GetString() == "NewsArticle");

        Assert.Contains("Mitteilung von Beispiel Solardach GmbH", page.QuerySelector(".dateline")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Beispiel Solardach GmbH", article.GetProperty("author").GetProperty("name").GetString());
        Assert.StartsWith("2026-11-05T00:00:00", article.GetProperty("datePublished").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_and_the_report_about_it_lead_to_each_other()
    {
        var occasion = Parser.ParseDocument(await site.Read("/termine/beispiel-jahrestagung-2026"));
        var report = Parser.ParseDocument(await site.Read("/aktuelles/beispiel-jahrestagung"));

        Assert.NotNull(occasion.QuerySelector("main a[href='/aktuelles/beispiel-jahrestagung']"));
        Assert.NotNull(report.QuerySelector("main a[href='/termine/beispiel-jahrestagung-2026']"));
    }

    [Fact]
    public async Task A_cancelled_event_says_so_to_people_and_machines()
    {
        var html = await site.Read("/termine/beispiel-sicherheitstag");

        Assert.Contains("Abgesagt", html, StringComparison.Ordinal);
        Assert.Contains("https://schema.org/EventCancelled", html, StringComparison.Ordinal);
        Assert.Contains("STATUS:CANCELLED", await site.Read("/termine/beispiel-sicherheitstag.ics"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wahrnehmung")]
    [InlineData("broschuere")]
    public async Task A_cancelled_event_takes_no_sign_ups(string theme)
    {
        using var files = ContentFiles.Small().With("pages/termine.md", "---\ntitle: Termine\ntemplate: events\n---\n");
        foreach (var (name, line) in new[] { ("offen", ""), ("abgesagt", "cancelled: true\ncancelReason: Zu wenige.\n") })
            files.With($"events/{name}.md", $"---\ntitle: Treffen\nbegins: 2027-01-20T18:00\nends: 2027-01-20T20:00\nvenue: Saal\ntown: Leipzig\nsignUp: https://anmeldung.example/\nsignUpUntil: 2027-01-19T12:00\n{line}---\n");
        using var own = new SiteWorld().Set("Content:Path", files.Folder).Set("Content:Seed", "content").Set("Site:Theme", theme);

        Assert.Contains("Anmeldung bis", await own.Read("/termine/offen"), StringComparison.Ordinal);
        Assert.DoesNotContain("Anmeldung bis", await own.Read("/termine/abgesagt"), StringComparison.Ordinal);
        Assert.DoesNotContain("anmeldung.example", await own.Read("/termine/abgesagt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_number_stands_without_its_date_and_source()
    {
        foreach (var (path, page) in await Pages())
        {
            foreach (var figure in page.QuerySelectorAll("figure.number"))
            {
                var isYear = Regex.IsMatch(figure.QuerySelector(".digits")!.TextContent.Trim(), "^(19|20)\\d\\d$", RegexOptions.None, TimeSpan.FromSeconds(1));
                Assert.True(isYear || figure.QuerySelector(".as-of") is not null, path);
                Assert.NotEmpty(figure.QuerySelector(".source")!.TextContent.Trim());
            }
        }
    }

    [Fact]
    public async Task Persons_are_named_under_the_foreword_alone_with_the_brochures_date()
    {
        foreach (var (path, page) in await Pages())
        {
            var names = Regex.IsMatch(page.Body!.TextContent, "Neudert|Heinrich", RegexOptions.None, TimeSpan.FromSeconds(1));
            Assert.True(names == (path == "/verein/vorwort"), path);
        }
        Assert.Contains("05/2018", await site.Read("/verein/vorwort"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/verein", "03-verein")]
    [InlineData("/verein/vorwort", "01-vorwort")]
    [InlineData("/it-branche", "02-it-branche")]
    [InlineData("/themen/wahrnehmung-erhoehen", "05-wahrnehmung")]
    [InlineData("/themen/gemeinsam-mitgestalten", "06-mitgestalten")]
    [InlineData("/themen/attraktivitaet-steigern", "07-fachkraefte")]
    [InlineData("/verein/arbeitskreise", "08-arbeitskreise")]
    [InlineData("/themen/partner-werden", "09-partner")]
    [InlineData("/themen/potenziale-nutzen", "10-potenziale")]
    [InlineData("/verein/ziele-aktivitaeten", "11-ziele")]
    public async Task Every_sentence_of_the_brochure_is_there_in_its_own_words(string path, string source)
    {
        var page = Parser.ParseDocument(await site.Read(path));
        var words = Squeeze(page.QuerySelector("main")!.TextContent);

        foreach (var paragraph in Brochure.Paragraphs(source))
            Assert.Contains(Squeeze(paragraph), words, StringComparison.Ordinal);
        Assert.Contains("Text aus der Broschüre des Vereins", page.Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Letters and digits alone: typography is another test's matter.</summary>
    private static string Squeeze(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>What a screen reader calls a link: its text, or the text that stands for its picture.</summary>
    private static string Name(IElement link) => string.Concat(link.TextContent.Trim(), string.Concat(link.QuerySelectorAll("img").Select(image => image.GetAttribute("alt"))));

    private async Task<IReadOnlyList<(string Path, IDocument Page)>> Pages()
    {
        var pages = new List<(string, IDocument)>();
        foreach (var path in await site.Paths())
            pages.Add((path, Parser.ParseDocument(await site.Read(path))));
        return pages;
    }

    private static IEnumerable<string> Texts(IDocument page) => page.Body!.Descendants<IText>()
        .Where(text => text.ParentElement!.LocalName is not ("script" or "style" or "code") && text.ParentElement.Closest(".cite") is null)
        .Select(text => text.Data.Trim('\n', ' '))
        .Select(text => Regex.Replace(text, "\\n\\s*", " ", RegexOptions.None, TimeSpan.FromSeconds(1)))
        .Where(text => text.Length > 0);
}
