using System.Net;
using AngleSharp.Html.Parser;
using ClusterIt.Cms.Transfer;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Site;

/// <summary>The information architecture stands at its addresses.</summary>
public sealed class PagesTests(SiteWorld site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/verein")]
    [InlineData("/verein/vorwort")]
    [InlineData("/verein/zahlen-daten-fakten")]
    [InlineData("/verein/ziele-aktivitaeten")]
    [InlineData("/verein/arbeitskreise")]
    [InlineData("/verein/arbeitskreise/it-sicherheit")]
    [InlineData("/verein/arbeitskreise/personalmarketing")]
    [InlineData("/verein/arbeitskreise/software")]
    [InlineData("/verein/arbeitskreise/energie-4-0")]
    [InlineData("/verein/mitglied-werden")]
    [InlineData("/it-branche")]
    [InlineData("/themen")]
    [InlineData("/themen/wahrnehmung-erhoehen")]
    [InlineData("/themen/gemeinsam-mitgestalten")]
    [InlineData("/themen/attraktivitaet-steigern")]
    [InlineData("/themen/aktiv-werden")]
    [InlineData("/themen/partner-werden")]
    [InlineData("/themen/potenziale-nutzen")]
    [InlineData("/mitglieder")]
    [InlineData("/schaufenster")]
    [InlineData("/aktuelles")]
    [InlineData("/aktuelles/2026")]
    [InlineData("/aktuelles/kategorie/pressemitteilung")]
    [InlineData("/termine")]
    [InlineData("/termine/archiv")]
    [InlineData("/kontakt")]
    [InlineData("/impressum")]
    [InlineData("/datenschutz")]
    [InlineData("/barrierefreiheit")]
    [InlineData("/en")]
    [InlineData("/en/association")]
    [InlineData("/en/facts-and-figures")]
    [InlineData("/en/goals")]
    [InlineData("/en/it-sector")]
    [InlineData("/en/membership")]
    [InlineData("/en/contact")]
    [InlineData("/en/legal-notice")]
    [InlineData("/en/privacy")]
    public async Task A_visitor_finds_the_page(string path)
    {
        var html = await site.Read(path);

        Assert.Contains("<h1", html, StringComparison.Ordinal);
        Assert.Contains(path.StartsWith("/en", StringComparison.Ordinal) ? "<html lang=\"en\"" : "<html lang=\"de\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/gibt-es-nicht", HttpStatusCode.NotFound)]
    [InlineData("/aktuelles/gibt-es-nicht", HttpStatusCode.NotFound)]
    [InlineData("/aktuelles/kategorie/gibt-es-nicht", HttpStatusCode.NotFound)]
    [InlineData("/aktuelles/1999", HttpStatusCode.NotFound)]
    [InlineData("/aktuelles/9999", HttpStatusCode.NotFound)]
    [InlineData("/manager/gibt-es-nicht", HttpStatusCode.NotFound)]
    [InlineData("/en/gibt-es-nicht", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_answers_with_a_page_that_helps_onward(string path, HttpStatusCode status)
    {
        using var visitor = site.Visitor();

        using var answer = await visitor.GetAsync(path);

        Assert.Equal(status, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("<h1", html, StringComparison.Ordinal);
        Assert.Contains("noindex", html, StringComparison.Ordinal);
        Assert.Contains(path.StartsWith("/en", StringComparison.Ordinal) ? "/en/legal-notice" : "/impressum", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/Verein/", "/verein")]
    [InlineData("/verein/", "/verein")]
    [InlineData("/themen/wahrnehmung-erh%C3%B6hen", "/themen/wahrnehmung-erhoehen")]
    [InlineData("/VEREIN/?a=1&b=2", "/verein?a=1&b=2")]
    [InlineData("/Aktuelles/Kategorie/Pressemitteilung/", "/aktuelles/kategorie/pressemitteilung")]
    [InlineData("/news-events/news/news-details/?tx_news_pi1[news]=785", "/aktuelles")]
    [InlineData("/gemeinsamgewachsen-teil-1-ein-titel/", "/aktuelles")]
    [InlineData("/nc/news/details/archiv/2010/09/01/article/ein-titel/", "/aktuelles")]
    [InlineData("/termine/%C3%A9.ics/", "/termine/%C3%A9.ics")]
    [InlineData("/termine/a%3Fb.ics/", "/termine/a%3Fb.ics")]
    [InlineData("/neuer-titel/", null)]
    public async Task An_address_in_another_form_leads_to_the_right_one_in_one_hop(string asked, string? target)
    {
        using var visitor = site.Visitor();

        using var answer = await visitor.GetAsync(asked);

        Assert.Equal(target is null ? HttpStatusCode.NotFound : HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(target, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/", "br")]
    [InlineData("/gibt-es-nicht", "gzip")]
    public async Task A_page_is_sent_compressed(string path, string encoding)
    {
        using var visitor = site.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { AcceptEncoding = { new(encoding) } } };

        using var answer = await visitor.SendAsync(request);

        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("/mitglieder?q=a")]
    [InlineData("/suche?q=a")]
    public async Task A_question_cut_within_an_emoji_is_answered(string path)
    {
        using var visitor = site.Visitor();

        using var answer = await visitor.GetAsync(path + Uri.EscapeDataString(string.Concat(Enumerable.Repeat("😀", 300))));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("company", "companies")]
    [InlineData("activity", "activities")]
    [InlineData("business", "businesses")]
    public async Task English_words_are_found_in_the_singular_and_in_the_plural(string one, string many)
    {
        Assert.Equal(Hits(await site.Read($"/en/search?q={one}")), Hits(await site.Read($"/en/search?q={many}")));
    }

    [Fact]
    public async Task Figures_are_found_in_both_languages_by_their_own_words()
    {
        Assert.Contains("href=\"/en/facts-and-figures#", await site.Read("/en/search?q=foundation"), StringComparison.Ordinal);
        Assert.Contains("href=\"/verein/zahlen-daten-fakten#", await site.Read("/suche?q=gründung"), StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/verein/zahlen-daten-fakten#", await site.Read("/suche?q=foundation"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mitglied werden", "/verein/mitglied-werden")]
    [InlineData("Arbeitskreise", "/verein/arbeitskreise")]
    public async Task What_is_called_so_is_found_first(string words, string first)
    {
        var html = await site.Read($"/suche?q={Uri.EscapeDataString(words)}");

        Assert.StartsWith($"<a href=\"{first}\"", html[html.IndexOf("<ol class=\"results\">", StringComparison.Ordinal)..].Split("<h2>")[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thüringen", 4)]
    [InlineData("Daten & KI", 2)]
    [InlineData("energie", 2)]
    public async Task Members_are_found_by_their_land_and_topics_too(string words, int hits)
    {
        var html = await site.Read($"/mitglieder?q={Uri.EscapeDataString(words)}");

        Assert.Contains($"{hits}\u00A0Mitglieder", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thüringen", "Beispiel Waldblick Daten UG")]
    [InlineData("5600", "Beschäftigten")]
    public async Task The_search_knows_the_names_of_laender_and_numbers_without_points(string words, string title)
    {
        var html = await site.Read($"/suche?q={Uri.EscapeDataString(words)}");

        Assert.Contains(title, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extracts_are_sentences_of_the_page_and_nothing_stands_between_a_hit_and_its_comma()
    {
        var html = await site.Read("/suche?q=sicherheit");

        Assert.Contains("<mark>", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"</mark>\s+[.,;:!?)]", html);
        Assert.DoesNotContain("99084", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Logo von", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_offered_to_the_search()
    {
        using var visitor = site.Visitor();

        var html = await (await visitor.GetAsync("/neuer-vorstand-gewaehlt-2020/")).Content.ReadAsStringAsync();

        Assert.Contains("value=\"neuer vorstand gewaehlt 2020\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_narrows_the_members_without_script()
    {
        var all = await site.Read("/mitglieder");
        var narrowed = await site.Read("/mitglieder?land=thueringen&thema=it-sicherheit");

        Assert.True(Cards(narrowed) is > 0 and var few && few < Cards(all));
        Assert.Contains("Thüringen", narrowed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_is_narrowed_to_one_kind()
    {
        var all = await site.Read("/suche?q=sicherheit");
        var posts = await site.Read("/suche?q=sicherheit&art=post");

        Assert.Contains("href=\"/verein/arbeitskreise/it-sicherheit\"", all, StringComparison.Ordinal);
        var results = posts.Split("role=\"status\">")[1].Split("<footer")[0];
        Assert.DoesNotContain("href=\"/verein/arbeitskreise/it-sicherheit\"", results, StringComparison.Ordinal);
        Assert.Contains("href=\"/aktuelles/", results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_hundred_members_are_leafed_through_and_counted()
    {
        using var files = new ContentFiles();
        for (var number = 0; number < 500; number++)
            files.With($"organisations/beispiel-firma-{number}.md", $"---\ntitle: Beispiel Firma {number:000}\nland: thueringen\ntown: Erfurt\nshortText: Erfundenes Unternehmen.\n---\n");
        using var crowded = new SiteWorld();
        await crowded.Read("/");
        var report = await crowded.With<ImportContent, ImportReport>(import => import.RunAsync(new ImportOptions(files.Folder), null, CancellationToken.None));

        var (first, last) = (await crowded.Read("/mitglieder?land=thueringen"), await crowded.Read("/mitglieder?land=thueringen&seite=9"));

        Assert.Empty(report.Faults);
        Assert.Contains("504", Hits(first), StringComparison.Ordinal);
        Assert.Contains("href=\"/mitglieder?land=thueringen&amp;seite=2\"", first, StringComparison.Ordinal);
        Assert.Contains("beispiel-firma-499", last, StringComparison.Ordinal);
        Assert.DoesNotContain("seite=10", last, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/mitglieder?land=mars&thema=x&groesse=riesig&seite=-3")]
    [InlineData("/mitglieder?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/aktuelles?seite=99999999999999999999")]
    [InlineData("/schaufenster?land=&thema=")]
    public async Task Unknown_or_hostile_values_are_passed_over(string path)
    {
        var html = await site.Read(path);

        Assert.DoesNotContain("<script>alert", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/mitglieder")]
    [InlineData("/mitglieder/beispiel-solardach")]
    public async Task A_logo_for_dark_ground_is_offered_to_those_who_prefer_it(string path)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await site.Read(path));

        var source = Assert.Single(page.QuerySelectorAll("picture source[media]"));
        Assert.Equal("screen and (prefers-color-scheme: dark)", source.GetAttribute("media"));
        Assert.Matches("^/media/[0-9a-f]{64}/logo-solardach-dunkel\\.svg$", source.GetAttribute("srcset"));
        Assert.False(source.HasAttribute("sizes")); // A drawing has one size for all.
    }

    [Fact]
    public async Task Invented_examples_are_marked()
    {
        var paths = (await site.Paths()).Where(path => path.Contains("/beispiel-", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(paths);
        foreach (var path in paths)
            Assert.Contains("Beispieldaten", await site.Read(path), StringComparison.Ordinal);
    }

    private static string Hits(string html) => html.Split("role=\"status\">")[1].Split('<')[0];

    private static int Cards(string html) => html.Split("href=\"/mitglieder/").Length - 1;
}
