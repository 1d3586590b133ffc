using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Figures;
using ClusterIt.Web.Http;

namespace ClusterIt.Web.Site.Machines;

/// <summary>The figures as data: what a journalist opens in a spreadsheet, and what a program reads. Earlier values are rows of their own.</summary>
internal sealed class FigureFiles(PublishedFigures figures)
{
    private const char Separator = ';';
    private static readonly string[] Columns = ["schluessel", "titel", "wert", "vergleich", "einheit", "stand", "gebiet", "abgrenzung", "quelle", "hinweis"];
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };

    /// <summary>UTF-8 with a byte order mark and semicolons: German spreadsheets open it rightly.</summary>
    public async Task<IResult> CsvAsync(SiteContext site, CancellationToken ct)
    {
        var csv = new StringBuilder().AppendJoin(Separator, Columns).Append("\r\n");
        foreach (var row in Rows(await figures.AllAsync(ct)))
            csv.AppendJoin(Separator, row.Select(Cell)).Append("\r\n");
        return new TaggedBytes([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv.ToString())], "text/csv; charset=utf-8")
        {
            FileName = $"{site.Path[(site.Path.LastIndexOf('/') + 1)..]}",
        };
    }

    public async Task<IResult> JsonAsync(SiteContext site, CancellationToken ct)
    {
        var json = new JsonObject
        {
            ["herausgeber"] = site.Settings.Name,
            ["lizenz"] = site.Settings.FiguresLicence,
            ["kennzahlen"] = new JsonArray([.. (await figures.AllAsync(ct)).Select(figure => (JsonNode)Json(figure))]),
        };
        return new TaggedBytes(Encoding.UTF8.GetBytes(json.ToJsonString(Readable)), "application/json; charset=utf-8");
    }

    private static IEnumerable<string[]> Rows(IEnumerable<Live<Figure>> figures) => figures.SelectMany(figure => new[]
    {
        Row(figure, figure.Body.Value!.Value, figure.Body.AsOf, figure.Body.Source),
    }.Concat(figure.Body.History.OrderByDescending(value => value.AsOf).Select(value => Row(figure, value.Value!.Value, value.AsOf, value.Source))));

    private static string[] Row(Live<Figure> figure, decimal value, PartialDate? asOf, string source) =>
    [
        FigureViews.Key(figure.Body.Title), figure.Body.Title, Number(value),
        figure.Body.Precision is FigurePrecision.AsPrinted ? "" : ChoiceNames.Of(figure.Body.Precision),
        figure.Body.Unit, asOf?.ToString() ?? "", Area(figure.Body), figure.Body.Scope, source, figure.Body.Note,
    ];

    private static JsonObject Json(Live<Figure> figure)
    {
        var body = figure.Body;
        return JsonLd.Tidy(new JsonObject
        {
            ["schluessel"] = FigureViews.Key(figure.Body.Title),
            ["titel"] = body.Title,
            ["wert"] = body.Value,
            ["wertart"] = ChoiceNames.Of(body.Kind),
            ["vergleich"] = body.Precision is FigurePrecision.AsPrinted ? "" : ChoiceNames.Of(body.Precision),
            ["einheit"] = body.Unit,
            ["stand"] = body.AsOf?.ToString() ?? "",
            ["standAbgeleitet"] = body.AsOfInferred ? true : null,
            ["gebiet"] = Area(body),
            ["abgrenzung"] = body.Scope,
            ["quelle"] = body.Source,
            ["quelleAdresse"] = body.SourceLink?.Value ?? "",
            ["hinweis"] = body.Note,
            ["fruehereWerte"] = new JsonArray([.. body.History.OrderByDescending(value => value.AsOf).Select(value => (JsonNode)JsonLd.Tidy(new JsonObject
            {
                ["wert"] = value.Value,
                ["stand"] = value.AsOf?.ToString() ?? "",
                ["quelle"] = value.Source,
            }))]),
        });
    }

    private static string Area(Figure figure) => string.Join(", ", figure.Area.Select(LandNames.Of));

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny([Separator, '"', '\n', '\r']) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
