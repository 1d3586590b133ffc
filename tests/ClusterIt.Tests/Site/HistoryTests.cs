using System.Text.Json;
using AngleSharp.Html.Parser;
using ClusterIt.Cms.Transfer;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Site;

/// <summary>A figure that has been another before shows its way: drawn, told, as a table and as data.</summary>
public sealed class HistoryTests : IAsyncLifetime
{
    private readonly SiteWorld site = new();

    public async ValueTask InitializeAsync() => await Sampler.Publish(site);

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    [Theory]
    [InlineData("/verein/zahlen-daten-fakten", "Mai 2014", "Mitglieder im Verlauf")]
    [InlineData("/en/facts-and-figures", "May 2014", "Members over time")]
    public async Task The_page_draws_it_tells_it_and_has_it_as_a_table(string path, string moment, string label)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await site.Read(path));
        var figure = page.QuerySelector("#mitglieder-im-verlauf")!;

        var drawing = figure.QuerySelector("svg[role=img]")!;
        Assert.Contains(label, drawing.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Contains($"{moment}: 31", drawing.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(4, drawing.QuerySelectorAll("circle").Length);
        Assert.Equal(["60", "58", "31", "7"], figure.QuerySelectorAll("tbody td:nth-of-type(1)").Select(cell => cell.TextContent));
        Assert.Equal(["2019-09", "2019-01", "2014-05", "2009"], figure.QuerySelectorAll("tbody time").Select(time => time.GetAttribute("datetime")));
        Assert.Contains("Gründungsurkunde", figure.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_went_below_nought_is_drawn_below_nought_and_no_decimal_is_lost()
    {
        using var files = new ContentFiles().With("figures.yml", """
            - key: wachstum
              title: Wachstum
              value: 10
              asOf: "2020"
              source: Prüfung
              history:
                - value: -10
                  asOf: "2018"
                  source: Prüfung
            - key: winzig
              title: Winzig
              kind: percent
              value: 0.004
              asOf: "2020"
              source: Prüfung

            """);
        await site.With<ImportContent, ImportReport>(import => import.RunAsync(new ImportOptions(files.Folder), null, CancellationToken.None));

        var page = await new HtmlParser().ParseDocumentAsync(await site.Read("/verein/zahlen-daten-fakten"));

        Assert.Equal("20,190 660,40", page.QuerySelector("#wachstum polyline")!.GetAttribute("points"));
        Assert.Equal("115", page.QuerySelector("#wachstum .axis")!.GetAttribute("y1"));
        Assert.Equal("0,004\u00A0%", page.QuerySelector("#winzig .digits")!.TextContent);
        Assert.Contains("\u221210", page.QuerySelector("#wachstum table")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("percent", "-3.2", "", "\u22123,2\u00A0%", "")]
    [InlineData("percent", "17.4", "%", "17,4\u00A0%", "")]
    [InlineData("percent", "17.4", "Prozentpunkte", "17,4", "Prozentpunkte")]
    [InlineData("euro", "-1200", "€", "\u22121.200\u00A0€", "")]
    public async Task A_number_below_zero_has_a_minus_and_a_sign_stands_once_beside_its_number(string kind, string value, string unit, string digits, string beside)
    {
        using var files = ContentFiles.Small().With("figures.yml", $"""
            - key: probe
              title: Probe
              kind: {kind}
              value: {value}
              unit: "{unit}"
              asOf: "2020"
              source: Prüfung

            """);
        await site.With<ImportContent, ImportReport>(import => import.RunAsync(new ImportOptions(files.Folder), null, CancellationToken.None));

        var page = await new HtmlParser().ParseDocumentAsync(await site.Read("/verein/zahlen-daten-fakten"));

        Assert.Equal((digits, beside), (page.QuerySelector("#probe .digits")!.TextContent, page.QuerySelector("#probe .unit")?.TextContent ?? ""));
        Assert.Contains($"probe;Probe;{value.Replace('.', ',')}", await site.Read("/verein/zahlen-daten-fakten.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_value_is_a_row_of_its_own_in_a_spreadsheet()
    {
        var rows = (await site.Read("/verein/zahlen-daten-fakten.csv")).Split("\r\n").Where(row => row.StartsWith("mitglieder-im-verlauf;", StringComparison.Ordinal)).Select(row => row.Split(';'));

        Assert.Equal([("60", "2019-09", "Prüfung"), ("58", "2019-01", "Mitgliederliste"), ("31", "2014-05", "Jahresbericht"), ("7", "2009", "Gründungsurkunde")], rows.Select(row => (row[2], row[5], row[8])));
    }

    [Fact]
    public async Task Earlier_values_are_part_of_the_figure_in_json()
    {
        using var data = JsonDocument.Parse(await site.Read("/verein/zahlen-daten-fakten.json"));
        var figure = data.RootElement.GetProperty("kennzahlen").EnumerateArray().Single(figure => figure.GetProperty("schluessel").GetString() == "mitglieder-im-verlauf");

        Assert.Equal(["2019-01", "2014-05", "2009"], figure.GetProperty("fruehere_werte").EnumerateArray().Select(value => value.GetProperty("stand").GetString()));
        Assert.Equal(31, figure.GetProperty("fruehere_werte")[1].GetProperty("wert").GetInt32());
    }
}
