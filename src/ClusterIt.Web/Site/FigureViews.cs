using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Organisations;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Text;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>Figures as they are shown: the number never without its date and source.</summary>
internal sealed class FigureViews(SiteContext site, LinkMap sources)
{
    /// <summary>Parts ("davon …") come right after the figure they are a part of; a circle of parts hides none of them.</summary>
    public IReadOnlyList<FigureView> Of(IReadOnlyList<Live<Figure>> figures)
    {
        var parts = figures.Where(figure => figure.Body.PartOf is not null).ToLookup(figure => figure.Body.PartOf!.Value);
        var ids = figures.Select(figure => figure.Id).ToHashSet();
        var shown = new HashSet<Guid>();
        var views = new List<FigureView>();
        foreach (var figure in figures.OrderBy(figure => figure.Body.PartOf is { } whole && ids.Contains(whole)))
            Add(figure, null);
        return views;

        void Add(Live<Figure> figure, Live<Figure>? whole)
        {
            if (!shown.Add(figure.Id))
                return;
            views.Add(Of(figure, whole));
            foreach (var part in parts[figure.Id])
                Add(part, figure);
        }
    }

    /// <summary>The figures page for machines (schema.org/Dataset): what was measured, over which time, and where the data lie.</summary>
    public static JsonObject Dataset(SiteContext site, Live<Page> page, IReadOnlyList<Live<Figure>> figures)
    {
        var dates = figures.SelectMany(figure => figure.Body.History.Select(value => value.AsOf).Append(figure.Body.AsOf)).OfType<PartialDate>().Order().ToList();
        return JsonLd.Tidy(new JsonObject
        {
            ["@type"] = "Dataset",
            ["@id"] = $"{site.Absolute(page.Path!)}#daten",
            ["name"] = site.Plain(page.Body.Title),
            ["description"] = site.Plain(page.Body.Summary),
            ["url"] = site.Absolute(page.Path!),
            ["inLanguage"] = site.Language,
            ["creator"] = JsonLd.OrganisationRef(site),
            ["creditText"] = Of(site, site.Settings.FiguresLicence, site.Settings.FiguresLicenceEn),
            ["isAccessibleForFree"] = true,
            ["temporalCoverage"] = dates.Count == 0 ? "" : $"{dates[0]}/{dates[^1]}",
            ["spatialCoverage"] = new JsonArray([.. Enum.GetValues<Land>().Select(land => (JsonNode)LandNames.Of(land))]),
            ["variableMeasured"] = new JsonArray([.. figures.Select(figure => (JsonNode)Variable(site, figure))]),
            ["distribution"] = new JsonArray(Distribution(site, page, "csv", "text/csv"), Distribution(site, page, "json", "application/json")),
        });
    }

    /// <summary>For machines: the sign of the kind where no unit is named.</summary>
    public static string Unit(SiteContext site, Figure figure) => Formats.Sign(figure) is { Length: > 0 } sign ? sign : Of(site, figure.Unit, figure.UnitEn);

    private static JsonObject Variable(SiteContext site, Live<Figure> figure)
    {
        var body = figure.Body;
        return JsonLd.Tidy(new JsonObject
        {
            ["@type"] = "PropertyValue",
            ["propertyID"] = figure.Slug,
            ["name"] = site.Plain(Of(site, body.Title, body.TitleEn)),
            ["value"] = body.Value,
            ["unitText"] = site.Plain(Unit(site, body)),
            ["description"] = string.Join(", ", new[] { Value(site, body), AsOfText(site, body), $"{site.Words["figure.source"]} {site.Plain(body.Source)}" }.Where(part => part.Length > 0)),
        });
    }

    private static JsonObject Distribution(SiteContext site, Live<Page> page, string ending, string type) => new()
    {
        ["@type"] = "DataDownload",
        ["encodingFormat"] = type,
        ["contentUrl"] = site.Absolute($"{page.Path}.{ending}"),
    };

    private FigureView Of(Live<Figure> figure, Live<Figure>? whole)
    {
        var body = figure.Body;
        var label = site.Set(Of(body.Title, body.TitleEn));
        var asOfText = AsOfText(site, body);
        var unit = Beside(site, body);
        if (string.Equals(unit, label, StringComparison.CurrentCultureIgnoreCase))
            unit = "";
        var number = site.Formats.Number(body, body.Value!.Value);
        return new FigureView
        {
            Key = figure.Slug,
            Label = label,
            Qualifier = Qualifier(site, body.Precision),
            Number = number,
            Unit = unit,
            AsOf = body.AsOf is { } asOf ? site.Formats.AsOf(asOf) : null,
            AsOfText = asOfText,
            Source = site.Set(body.Source),
            SourceLink = body.SourceLink is { } link && sources.Href(link) is { } href ? new Link(href, site.Set(body.Source), IsExternal: link.IsExternal) : null,
            SourceLanguage = site.IsGerman ? null : Languages.German,
            Scope = site.IsGerman ? site.Set(body.Scope) : "",
            Note = site.Set(Of(body.Note, body.NoteEn)),
            PartOf = whole?.Slug,
            Href = Address(figure.Slug),
            Group = site.Set(Of(body.Group, body.GroupEn)),
            Citation = Citation(figure, whole, string.Join(' ', new[] { Qualifier(site, body.Precision), number, unit }.Where(part => part.Length > 0)), asOfText),
            History = History(body),
        };
    }

    /// <summary>The unit as it stands beside the number; empty where the number carries its sign itself.</summary>
    private static string Beside(SiteContext site, Figure figure) => Formats.Sign(figure).Length > 0 ? "" : site.Set(Of(site, figure.Unit, figure.UnitEn));

    private string Of(string german, string english) => Of(site, german, english);

    private static string Of(SiteContext site, string german, string english) => !site.IsGerman && english.Length > 0 ? english : german;

    /// <summary>The way of a figure through the years, the present value included; one value has no way.</summary>
    private List<FigurePoint> History(Figure figure)
    {
        var values = figure.History.Where(value => value is { Value: not null, AsOf: not null })
            .Select(value => (Value: value.Value!.Value, AsOf: value.AsOf!.Value, value.Source)).ToList();
        if (values.Count == 0 || figure.AsOf is not { } now)
            return [];
        values.Add((figure.Value!.Value, now, figure.Source));
        var (first, last) = (values.Min(value => value.AsOf.LastDay.DayNumber), values.Max(value => value.AsOf.LastDay.DayNumber));
        var (least, most) = ((double)Math.Min(0, values.Min(value => value.Value)), (double)Math.Max(0, values.Max(value => value.Value)));
        var span = Math.Max(most - least, double.Epsilon);
        return [.. values.OrderByDescending(value => value.AsOf).Select(value => new FigurePoint(
            site.Formats.Number(figure, value.Value), site.Formats.AsOf(value.AsOf), site.Set(value.Source),
            first == last ? 1 : (value.AsOf.LastDay.DayNumber - first) / (double)(last - first),
            ((double)value.Value - least) / span,
            -least / span))];
    }

    private static string AsOfText(SiteContext site, Figure figure)
    {
        if (figure.AsOf is { } asOf)
            return site.Words.Format(figure.AsOfInferred ? "figure.as-of-inferred" : "figure.as-of", site.Formats.AsOf(asOf).Text);
        return figure.Kind is FigureKind.Year ? "" : site.Words["figure.as-of-unknown"];
    }

    private static string Qualifier(SiteContext site, FigurePrecision precision) => precision switch
    {
        FigurePrecision.AsPrinted => "",
        FigurePrecision.About or FigurePrecision.MoreThan or FigurePrecision.AtLeast or FigurePrecision.AtMost =>
            FieldTexts.Choice(precision, System.Globalization.CultureInfo.GetCultureInfo(site.Language)),
    };

    /// <summary>What can be printed as it stands: whose figure it is, what it is a part of, and what has to be known with it.</summary>
    private string Citation(Live<Figure> figure, Live<Figure>? whole, string value, string asOf)
    {
        var body = figure.Body;
        var label = site.Set(string.Join(", ", new[] { whole?.Body, body }.OfType<Figure>().Select(each => Of(each.Title, each.TitleEn))));
        var line = string.Join(", ", new[]
        {
            $"{label}: {value}", InARow(asOf), InARow($"{site.Words["figure.source"]} {site.Set(site.Settings.Name)}"), site.Set(body.Source), site.Absolute(Address(figure.Slug)),
        }.Where(part => part.Length > 0));
        var note = site.Set(Of(body.Note, body.NoteEn));
        return note.Length > 0 ? $"{line} ({note.TrimEnd('.')})" : line;
    }

    private string Address(string key) => $"{site.With(PageTemplate.Figures)?.Path ?? site.Path}#{key}";

    /// <summary>As people say it: "rund 50.000 Menschen".</summary>
    private static string Value(SiteContext site, Figure body) => string.Join(' ', new[]
    {
        Qualifier(site, body.Precision), site.Formats.Number(body, body.Value!.Value), Beside(site, body),
    }.Where(part => part.Length > 0));

    /// <summary>A line of its own, set in a row with others: "as of September 2019". German writes its nouns large everywhere.</summary>
    private string InARow(string line) => site.IsGerman || line.Length == 0 ? line : $"{char.ToLowerInvariant(line[0])}{line[1..]}";
}
