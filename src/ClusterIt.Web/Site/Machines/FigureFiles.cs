using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Text;
using ClusterIt.Web.Http;

namespace ClusterIt.Web.Site.Machines;

/// <summary>The figures as data: what a journalist opens in a spreadsheet, and what a program reads. Earlier values are rows of their own.</summary>
internal sealed class FigureFiles(PublishedFigures figures, BlockContexts contexts)
{
    private const char Separator = ';';
    private static readonly string[] Columns = ["schluessel", "titel", "wert", "vergleich", "einheit", "stand", "gebiet", "abgrenzung", "quelle", "hinweis", "herausgeber", "lizenz"];
    private static readonly Dictionary<string, string> English = new(StringComparer.Ordinal)
    {
        ["schluessel"] = "key",
        ["titel"] = "title",
        ["original"] = "original",
        ["wert"] = "value",
        ["wertart"] = "kind",
        ["vergleich"] = "comparison",
        ["einheit"] = "unit",
        ["stand"] = "as_of",
        ["stand_abgeleitet"] = "as_of_inferred",
        ["teil_von"] = "part_of",
        ["gebiet"] = "area",
        ["abgrenzung"] = "scope",
        ["quelle"] = "source",
        ["quelle_name"] = "source_name",
        ["quelle_url"] = "source_url",
        ["hinweis"] = "note",
        ["fruehere_werte"] = "earlier_values",
        ["herausgeber"] = "publisher",
        ["lizenz"] = "licence",
        ["kennzahlen"] = "figures",
    };
    private static readonly SearchValues<char> FormulaSigns = SearchValues.Create("=+-@\t\r＝＋－＠");
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789,.");
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };

    /// <summary>UTF-8 with a byte order mark and semicolons: German spreadsheets open it rightly.</summary>
    public async Task<IResult> CsvAsync(SiteContext site, CancellationToken ct)
    {
        var csv = new StringBuilder().AppendJoin(Separator, Columns.Select(column => Key(site, column))).Append("\r\n");
        foreach (var row in Rows(site, await figures.AllAsync(ct)))
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
        var sources = await contexts.SourcesAsync(all, ct);
        var json = new JsonObject
        {
            [Key(site, "herausgeber")] = site.Settings.Name,
            [Key(site, "lizenz")] = Of(site, site.Settings.FiguresLicence, site.Settings.FiguresLicenceEn),
            [Key(site, "kennzahlen")] = new JsonArray([.. all.Select(figure => (JsonNode)Json(site, figure, keys, sources))]),
        };
        return new TaggedBytes(Encoding.UTF8.GetBytes(json.ToJsonString(Readable)), "application/json; charset=utf-8");
    }

    private static IEnumerable<string[]> Rows(SiteContext site, IEnumerable<Live<Figure>> figures) => figures.SelectMany(figure => new[]
    {
        Row(site, figure, figure.Body.Value!.Value, figure.Body.AsOf, figure.Body.Source),
    }.Concat(figure.Body.History.OrderByDescending(value => value.AsOf).Select(value => Row(site, figure, value.Value!.Value, value.AsOf, value.Source))));

    private static string[] Row(SiteContext site, Live<Figure> figure, decimal value, PartialDate? asOf, string source) =>
    [
        figure.Slug, Of(site, figure.Body.Title, figure.Body.TitleEn), Number(site, value), Comparison(site, figure.Body.Precision), FigureViews.Unit(site, figure.Body), asOf?.ToString() ?? "",
        string.Join(", ", figure.Body.Area.Select(area => Area(site, area))), figure.Body.Scope, source, Of(site, figure.Body.Note, figure.Body.NoteEn),
        site.Plain(site.Settings.Name), site.Plain(Of(site, site.Settings.FiguresLicence, site.Settings.FiguresLicenceEn)),
    ];

    /// <summary>Every figure has every key; what is not known is null.</summary>
    private static JsonObject Json(SiteContext site, Live<Figure> figure, IReadOnlyDictionary<Guid, string> keys, LinkMap sources)
    {
        var body = figure.Body;
        return new JsonObject
        {
            [Key(site, "schluessel")] = figure.Slug,
            [Key(site, "titel")] = Of(site, body.Title, body.TitleEn),
            [Key(site, "original")] = OrNull(body.Original),
            [Key(site, "wert")] = body.Value,
            [Key(site, "wertart")] = Kind(site, body.Kind),
            [Key(site, "vergleich")] = OrNull(Comparison(site, body.Precision)),
            [Key(site, "einheit")] = OrNull(FigureViews.Unit(site, body)),
            [Key(site, "stand")] = body.AsOf?.ToString(),
            [Key(site, "stand_abgeleitet")] = body.AsOfInferred,
            [Key(site, "teil_von")] = body.PartOf is { } whole ? keys.GetValueOrDefault(whole) : null,
            [Key(site, "gebiet")] = new JsonArray([.. body.Area.Select(area => (JsonNode)Area(site, area))]),
            [Key(site, "abgrenzung")] = OrNull(body.Scope),
            [Key(site, "quelle_name")] = body.Source,
            [Key(site, "quelle_url")] = body.SourceLink is { } link && sources.Href(link) is { } href ? site.Absolute(href) : null,
            [Key(site, "hinweis")] = OrNull(Of(site, body.Note, body.NoteEn)),
            [Key(site, "fruehere_werte")] = new JsonArray([.. body.History.OrderByDescending(value => value.AsOf).Select(value => (JsonNode)new JsonObject
            {
                [Key(site, "wert")] = value.Value,
                [Key(site, "stand")] = value.AsOf?.ToString(),
                [Key(site, "quelle_name")] = value.Source,
            })]),
        };
    }

    private static string? OrNull(string text) => text.Length > 0 ? text : null;

    private static string Kind(SiteContext site, FigureKind kind) => !site.IsGerman ? ChoiceNames.Of(kind) : kind switch
    {
        FigureKind.Count => "anzahl",
        FigureKind.Year => "jahr",
        FigureKind.Percent => "prozent",
        FigureKind.Euro => "euro",
    };

    private static string Comparison(SiteContext site, FigurePrecision precision) => !site.IsGerman && precision is not FigurePrecision.AsPrinted ? ChoiceNames.Of(precision) : precision switch
    {
        FigurePrecision.AsPrinted => "",
        FigurePrecision.About => "rund",
        FigurePrecision.MoreThan => "mehr als",
        FigurePrecision.AtLeast => "mindestens",
        FigurePrecision.AtMost => "höchstens",
    };

    private static string Area(SiteContext site, FigureArea area) => !site.IsGerman ? ChoiceNames.Of(area) : area switch
    {
        FigureArea.Sachsen => "sachsen",
        FigureArea.SachsenAnhalt => "sachsen-anhalt",
        FigureArea.Thueringen => "thueringen",
        FigureArea.Association => "verein",
        FigureArea.Germany => "deutschland",
    };

    /// <summary>With the comma of the language's spreadsheets.</summary>
    private static string Number(SiteContext site, decimal value) =>
        site.IsGerman ? value.ToString(CultureInfo.InvariantCulture).Replace('.', ',') : value.ToString(CultureInfo.InvariantCulture);

    private static string Of(SiteContext site, string german, string english) => !site.IsGerman && english.Length > 0 ? english : german;

    private static string Key(SiteContext site, string german) => site.IsGerman ? german : English[german];

    /// <summary>A text that a spreadsheet would take for a formula is marked as text (OWASP, CSV injection); a number may be negative.</summary>
    private static string Cell(string text)
    {
        if (text.Length > 0 && FormulaSigns.Contains(text[0]) && text.AsSpan(1).ContainsAnyExcept(NumberSigns))
            text = $"'{text}";
        return text.AsSpan().ContainsAny([Separator, '"', '\n', '\r']) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
