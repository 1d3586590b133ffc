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
        var all = await figures.AllAsync(ct);
        var keys = all.ToDictionary(figure => figure.Id, figure => figure.Slug);
        var json = new JsonObject
        {
            ["herausgeber"] = site.Settings.Name,
            ["lizenz"] = site.Settings.FiguresLicence,
            ["kennzahlen"] = new JsonArray([.. all.Select(figure => (JsonNode)Json(figure, keys))]),
        };
        return new TaggedBytes(Encoding.UTF8.GetBytes(json.ToJsonString(Readable)), "application/json; charset=utf-8");
    }

    private static IEnumerable<string[]> Rows(IEnumerable<Live<Figure>> figures) => figures.SelectMany(figure => new[]
    {
        Row(figure, figure.Body.Value!.Value, figure.Body.AsOf, figure.Body.Source),
    }.Concat(figure.Body.History.OrderByDescending(value => value.AsOf).Select(value => Row(figure, value.Value!.Value, value.AsOf, value.Source))));

    private static string[] Row(Live<Figure> figure, decimal value, PartialDate? asOf, string source) =>
    [
        figure.Slug, figure.Body.Title, Number(value), Comparison(figure.Body.Precision), figure.Body.Unit, asOf?.ToString() ?? "",
        string.Join(", ", figure.Body.Area.Select(Area)), figure.Body.Scope, source, figure.Body.Note,
    ];

    /// <summary>Every figure has every key; what is not known is null.</summary>
    private static JsonObject Json(Live<Figure> figure, IReadOnlyDictionary<Guid, string> keys)
    {
        var body = figure.Body;
        return new JsonObject
        {
            ["schluessel"] = figure.Slug,
            ["titel"] = body.Title,
            ["original"] = OrNull(body.Original),
            ["wert"] = body.Value,
            ["wertart"] = Kind(body.Kind),
            ["vergleich"] = OrNull(Comparison(body.Precision)),
            ["einheit"] = OrNull(body.Unit),
            ["stand"] = body.AsOf?.ToString(),
            ["stand_abgeleitet"] = body.AsOfInferred,
            ["teil_von"] = body.PartOf is { } whole ? keys.GetValueOrDefault(whole) : null,
            ["gebiet"] = new JsonArray([.. body.Area.Select(area => (JsonNode)Area(area))]),
            ["abgrenzung"] = OrNull(body.Scope),
            ["quelle_name"] = body.Source,
            ["quelle_url"] = body.SourceLink?.Value,
            ["hinweis"] = OrNull(body.Note),
            ["fruehere_werte"] = new JsonArray([.. body.History.OrderByDescending(value => value.AsOf).Select(value => (JsonNode)new JsonObject
            {
                ["wert"] = value.Value,
                ["stand"] = value.AsOf?.ToString(),
                ["quelle_name"] = value.Source,
            })]),
        };
    }

    private static string? OrNull(string text) => text.Length > 0 ? text : null;

    private static string Kind(FigureKind kind) => kind switch
    {
        FigureKind.Count => "anzahl",
        FigureKind.Year => "jahr",
        FigureKind.Percent => "prozent",
        FigureKind.Euro => "euro",
    };

    private static string Comparison(FigurePrecision precision) => precision switch
    {
        FigurePrecision.AsPrinted => "",
        FigurePrecision.About => "rund",
        FigurePrecision.MoreThan => "mehr als",
        FigurePrecision.AtLeast => "mindestens",
        FigurePrecision.AtMost => "höchstens",
    };

    private static string Area(FigureArea area) => area switch
    {
        FigureArea.Sachsen => "sachsen",
        FigureArea.SachsenAnhalt => "sachsen-anhalt",
        FigureArea.Thueringen => "thueringen",
        FigureArea.Association => "verein",
        FigureArea.Germany => "deutschland",
    };

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny([Separator, '"', '\n', '\r']) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
