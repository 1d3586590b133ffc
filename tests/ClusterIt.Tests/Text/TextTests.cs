using System.Globalization;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Text;
using ClusterIt.Tests.Cast;
using ClusterIt.Web.Site;

namespace ClusterIt.Tests.Text;

public sealed class TextTests
{
    [Theory]
    [InlineData("Nachwuchs & Fachkräfte", "nachwuchs-und-fachkraefte")]
    [InlineData("Energie 4.0", "energie-4-0")]
    [InlineData("Größe", "groesse")]
    [InlineData("Straße", "strasse")]
    [InlineData("Müller & Söhne GmbH & Co. KG", "mueller-und-soehne-gmbh-und-co-kg")]
    [InlineData("ÜBER uns", "ueber-uns")]
    [InlineData("Café", "cafe")]
    [InlineData("u\u0308ber", "ueber")]
    [InlineData("Öffentlich\u00ADkeits\u00ADarbeit", "oeffentlichkeitsarbeit")]
    [InlineData("Œuvre, Þór, Łódź", "oeuvre-thor-lodz")]
    [InlineData("C++", "c-plus-plus")]
    [InlineData("  --  ", "")]
    public void A_slug_is_german_ascii(string title, string slug)
    {
        Assert.Equal(slug, Slug.From(title));
        Assert.True(slug.Length == 0 || Slug.IsWellFormed(slug));
    }

    [Fact]
    public void A_long_title_is_cut_at_a_words_end() =>
        Assert.Equal("beispiel-verein-wirbt-fuer-einheitliche-schnittstellen-in", Slug.From("Beispiel: Verein wirbt für einheitliche Schnittstellen in der öffentlichen Verwaltung"));

    [Theory]
    [InlineData("/Verein/", "/verein")]
    [InlineData("/", "/")]
    [InlineData("/Themen/Öffentlichkeit/", "/themen/oeffentlichkeit")]
    public void Paths_are_brought_to_one_form(string asked, string canonical) => Assert.Equal(canonical, RequestPath.Canonical(asked));

    [Theory]
    [InlineData("https://beispiel.example/x?y=1#z", true)]
    [InlineData("mailto:kontakt@it-mitteldeutschland.de", true)]
    [InlineData("tel:+4934298487820", true)]
    [InlineData("/verein#ziele", true)]
    [InlineData("content:0196f000-0000-7000-8000-000000000001#x", true)]
    [InlineData("#oben", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JaVaScRiPt:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("verein", false)]
    [InlineData("https://a b", false)]
    [InlineData("", false)]
    public void Only_known_kinds_of_links_are_taken(string text, bool taken) => Assert.Equal(taken, LinkTarget.TryParse(text, out _));

    [Theory]
    [InlineData("2019", 2019, null, null, "2019-12-31")]
    [InlineData("2019-09", 2019, 9, null, "2019-09-30")]
    [InlineData("2020-02-29", 2020, 2, 29, "2020-02-29")]
    public void A_date_is_as_exact_as_its_source(string text, int year, int? month, int? day, string last)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal((year, month, day, text), (date.Year, date.Month, date.Day, date.ToString()));
        Assert.Equal(DateOnly.Parse(last, CultureInfo.InvariantCulture), date.LastDay);
    }

    [Theory]
    [InlineData("9/2019")]
    [InlineData("2019-13")]
    [InlineData("2019-02-30")]
    [InlineData("")]
    public void Other_forms_are_no_date(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Names_sort_as_in_a_dictionary() => Assert.Equal(
        ["Adler", "Ähre", "Straßenbau", "Strassenfest", "Zebra"],
        new[] { "Zebra", "Ähre", "Strassenfest", "Adler", "Straßenbau" }.OrderBy(TextFold.ForSorting, StringComparer.Ordinal));

    [Theory]
    [InlineData("foerderung")]
    [InlineData("forderung")]
    [InlineData("förderung")]
    [InlineData("FÖRDERUNG")]
    public void A_word_is_found_however_its_umlauts_are_typed(string typed) =>
        Assert.Contains(TextFold.ForSorting(typed), TextFold.ForMatching("Die Förderung"), StringComparison.Ordinal);

    [Theory]
    [InlineData("solardahc", "beispiel solardach gmbh", true)]
    [InlineData("solrdach", "beispiel solardach gmbh", true)]
    [InlineData("beispeil", "beispiel solardach gmbh", true)]
    [InlineData("olar", "beispiel solardach gmbh", true)]
    [InlineData("mondrakete", "beispiel solardach gmbh", false)]
    [InlineData("gmbx", "beispiel solardach gmbh", true)]
    [InlineData("xyz", "beispiel solardach gmbh", false)]
    public void A_typing_error_is_forgiven_and_a_guess_is_not_wild(string typed, string text, bool near) => Assert.Equal(near, NearMiss.Matches(typed, text));

    [Theory]
    [InlineData("Er sagte \"gut\".", "Er sagte „gut“.")]
    [InlineData("(\"gut\")", "(„gut“)")]
    [InlineData("Cluster IT Mitteldeutschland e.V.", "Cluster IT Mitteldeutschland e.\u202FV.")]
    [InlineData("z. B. und d.h. und u. a.", "z.\u202FB. und d.\u202Fh. und u.\u202Fa.")]
    [InlineData("i. d. R.", "i.\u202Fd.\u202FR.")]
    [InlineData("Taucha (b. Leipzig)", "Taucha (b.\u00A0Leipzig)")]
    [InlineData("§ 5 und Art. 13 Abs. 1 Nr. 2", "§\u00A05 und Art.\u00A013 Abs.\u00A01 Nr.\u00A02")]
    [InlineData("18,4 % um 18:00 Uhr", "18,4\u00A0% um 18:00\u00A0Uhr")]
    [InlineData("15. Dezember 2009, 6. Auflage", "15.\u00A0Dezember 2009, 6.\u00A0Auflage")]
    [InlineData("Ziele - und mehr", "Ziele\u00A0– und mehr")]
    [InlineData("Ziele – und mehr", "Ziele\u00A0– und mehr")]
    [InlineData("2009–2019, 10–12 Uhr", "2009–2019, 10–12\u00A0Uhr")]
    [InlineData("und so weiter ...", "und so weiter\u00A0…")]
    [InlineData("Energie 4.0", "Energie\u00A04.0")]
    [InlineData("geht's", "geht’s")]
    [InlineData("Er sagte 'Hallo Welt' und ging.", "Er sagte ‚Hallo Welt‘ und ging.")]
    [InlineData("\"Das 'kleine' Netz\" ('so geht's')", "„Das ‚kleine‘ Netz“ (‚so geht’s‘)")]
    [InlineData("Hans' Haus und Jens' Netz", "Hans’ Haus und Jens’ Netz")]
    [InlineData("Müller GmbH & Co. KG", "Müller GmbH\u00A0&\u00A0Co.\u00A0KG")]
    [InlineData("ein 27\"-Monitor", "ein 27\"-Monitor")]
    [InlineData("\"27\" heißt er", "„27“ heißt er")]
    [InlineData("die '90er Jahre", "die ’90er Jahre")]
    [InlineData("das “englische” und »gedruckte« Wort", "das „englische“ und „gedruckte“ Wort")]
    [InlineData("er — und sie  auch", "er\u00A0– und sie auch")]
    [InlineData("§5, Nr.2", "§\u00A05, Nr.\u00A02")]
    [InlineData("v. a. Gas, o. ä., s. o.", "v.\u202Fa. Gas, o.\u202Fä., s.\u202Fo.")]
    [InlineData("12 Beschäftigte, 3 kg, 20 °C", "12\u00A0Beschäftigte, 3\u00A0kg, 20\u00A0°C")]
    public void German_is_typeset_as_printers_do(string typed, string set)
    {
        Assert.Equal(set, GermanTypography.Set(typed));
        Assert.Equal(set, GermanTypography.Set(set));
    }

    [Fact]
    public void Typesetting_twice_changes_nothing_more_in_all_of_the_associations_texts()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*.md", SearchOption.AllDirectories))
        {
            var once = GermanTypography.Set(File.ReadAllText(file));
            Assert.Equal(once, GermanTypography.Set(once));
        }
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;")]
    [InlineData("# Groß", "<h2 id=\"gross\">Groß</h2>")]
    [InlineData("# Eins\n\n## Zwei\n\n### Drei", "<h3 id=\"drei\">Drei</h3>")]
    [InlineData("## Zwei\n\n#### Vier", "<h3 id=\"vier\">Vier</h3>")]
    [InlineData("[x](javascript:alert(1))", "<p>x</p>")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("<tel:112>", "<a href=\"tel:112\">tel:112</a>")]
    [InlineData("[<https://beispiel.example>](/verein)", "<a href=\"/verein\">https://beispiel.example</a>")]
    [InlineData("<https://beispiel.example>", "<a href=\"https://beispiel.example\" class=\"external\"")]
    [InlineData("[x](https://beispiel.example)", "class=\"external\" rel=\"noopener external\"")]
    [InlineData("![Bild](https://beispiel.example/b.png)", "<p></p>")]
    [InlineData("Er nannte es \"*gut*\".", "„<em>gut</em>“.")]
    [InlineData("{{fehlt: Registernummer}}", "<mark class=\"gap\">Angabe fehlt: Registernummer</mark>")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", "<th>a</th>")]
    [InlineData("| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |", "<td>1</td>\n<td class=\"align-center\">2</td>\n<td class=\"align-end\">3</td>")]
    [InlineData("| a | b |\n|---|--:|\n| 1 |", "<td>1</td>\n<td class=\"align-end\"></td>")]
    [InlineData("`\"code\"`", "<code>&quot;code&quot;</code>")]
    public void Markdown_is_the_sites_own_small_dialect(string markdown, string html) =>
        Assert.Contains(html, MarkdownText.ToHtml(markdown, LinkMap.Empty, Languages.German, new Anchors()), StringComparison.Ordinal);

    [Fact]
    public void Two_headings_of_a_page_never_share_an_anchor()
    {
        var page = new Anchors();

        var html = string.Concat(Enumerable.Repeat("## Ziele\n\n## …\n\n", 2).Select(part => MarkdownText.ToHtml(part, LinkMap.Empty, Languages.German, page)));

        Assert.Equal("<h2 id=\"ziele\">Ziele</h2>\n<h2>…</h2>\n<h2 id=\"ziele-2\">Ziele</h2>\n<h2>…</h2>\n", html);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("*a ")]
    [InlineData("**a_")]
    [InlineData("[")]
    [InlineData("![")]
    public void Text_that_is_nested_beyond_reason_is_shown_as_typed(string opening)
    {
        var markdown = string.Concat(Enumerable.Repeat(opening, 15_000 / opening.Length)) + "Kern";

        Assert.Contains("Kern", MarkdownText.ToHtml(markdown, LinkMap.Empty, Languages.German, new Anchors()), StringComparison.Ordinal);
        Assert.Contains("Kern", MarkdownText.ToPlainText(markdown, CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(MarkdownText.Gaps(markdown));
    }

    [Fact]
    public void An_internal_link_goes_by_identifier_and_one_to_nothing_becomes_its_words()
    {
        var (known, unknown) = (Guid.NewGuid(), Guid.NewGuid());
        var links = new LinkMap(new Dictionary<Guid, LinkedContent> { [known] = new("/verein", "Der Verein") }, new Dictionary<Guid, string>());

        var html = MarkdownText.ToHtml($"[da](content:{known}#ziele) und [weg](content:{unknown})", links, Languages.German, new Anchors());

        Assert.Equal("<p><a href=\"/verein#ziele\">da</a> und weg</p>\n", html);
    }

    [Fact]
    public void A_gap_is_worded_in_the_language_of_its_readers()
    {
        Assert.Equal("Sitz: Not yet supplied: Ort", MarkdownText.ToPlainText("Sitz: {{fehlt: Ort}}", CultureInfo.GetCultureInfo("en-GB")));
        Assert.Equal("Sitz: Angabe fehlt: Ort", MarkdownText.ToPlainText("Sitz: {{fehlt: Ort}}", CultureInfo.GetCultureInfo("de-DE")));
    }

    [Fact]
    public void An_editor_reads_what_is_written_and_nothing_that_is_shown_instead()
    {
        Assert.Equal(
            "<h4>Tief</h4>\n<p>&quot;z. B.&quot; {{fehlt: Ort *x*}} <a href=\"content:1#a\" title=\"t\">da</a>\n<img src=\"/b\" alt=\"a\" /></p>\n",
            MarkdownText.ToEditableHtml("#### Tief\n\n\"z. B.\" {{fehlt: Ort *x*}} [da](content:1#a \"t\")\n![a](/b)"));
        Assert.Contains("<td align=\"right\">1</td>", MarkdownText.ToEditableHtml("| a |\n| --: |\n| 1 |"), StringComparison.Ordinal);
        Assert.Null(MarkdownText.ToEditableHtml(string.Concat(Enumerable.Repeat("> ", 120)) + "tief"));
    }

    [Fact]
    public void A_file_is_known_by_its_first_bytes()
    {
        byte[] png = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 1, 0x40, 0, 0, 0, 0xF0, 8, 6, 0, 0, 0];
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 17, 8, 0, 0xF0, 1, 0x40, 3, 0, 0, 0];

        Assert.Equal(("image/png", 320, 240), Seen(png));
        Assert.Equal(("image/jpeg", 320, 240), Seen(jpeg));
        Assert.Equal("application/pdf", FileSignature.Read("%PDF-1.7"u8)!.ContentType);
        Assert.Equal(FileFormat.Svg, FileSignature.Read("<?xml version=\"1.0\"?><svg/>"u8)!.ContentType);
        Assert.Null(FileSignature.Read("<html><svg onload=alert(1)>"u8));
        Assert.Null(FileSignature.Read(png[..20]));
        Assert.Null(FileSignature.Read([]));
    }

    private static (string, int?, int?) Seen(byte[] bytes)
    {
        var format = FileSignature.Read(bytes)!;
        return (format.ContentType, format.Width, format.Height);
    }

    [Theory]
    [InlineData("de", FigureKind.Percent, "", "0,5\u00A0%")]
    [InlineData("en", FigureKind.Percent, "", "0.5%")]
    [InlineData("de", FigureKind.Euro, "", "0,50\u00A0€")]
    [InlineData("en", FigureKind.Euro, "", "€0.50")]
    [InlineData("de", FigureKind.Percent, "Prozentpunkte", "0,5")]
    [InlineData("de", FigureKind.Count, "", "0,5")]
    public void The_kind_of_a_figure_supplies_its_sign_where_no_unit_is_named(string language, FigureKind kind, string unit, string shown) =>
        Assert.Equal(shown, new Formats(language).Number(new Figure { Kind = kind, Unit = unit }, 0.5m));

    [Theory]
    [InlineData("98765432.10", "98.765.432,10\u00A0€")]
    [InlineData("1200000", "1.200.000\u00A0€")]
    [InlineData("0.125", "0,125\u00A0€")]
    public void Cents_are_two_digits_or_none(string value, string shown) =>
        Assert.Equal(shown, new Formats("de").Number(new Figure { Kind = FigureKind.Euro }, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));
}
