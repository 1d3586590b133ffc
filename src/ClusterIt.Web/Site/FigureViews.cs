using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Pages;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>Figures as they are shown: the number never without its date and source.</summary>
internal sealed class FigureViews(SiteContext site)
{
    /// <summary>Parts ("davon …") come right after the figure they are a part of.</summary>
    public IReadOnlyList<FigureView> Of(IReadOnlyList<Live<Figure>> figures)
    {
        var parts = figures.Where(figure => figure.Body.PartOf is not null).ToLookup(figure => figure.Body.PartOf!.Value);
        var ids = figures.Select(figure => figure.Id).ToHashSet();
        return [.. figures
            .Where(figure => figure.Body.PartOf is not { } other || !ids.Contains(other))
            .SelectMany(figure => parts[figure.Id].Select(part => Of(part, Key(figure.Body.Title))).Prepend(Of(figure, null)))];
    }

    /// <summary>The anchor of a figure on the figures page.</summary>
    public static string Key(string title) => Slug.From(title);

    private FigureView Of(Live<Figure> figure, string? whole)
    {
        var body = figure.Body;
        var label = site.Set(!site.IsGerman && body.TitleEn.Length > 0 ? body.TitleEn : body.Title);
        var asOfText = AsOfText(body);
        var unit = site.Set(!site.IsGerman && body.UnitEn.Length > 0 ? body.UnitEn : body.Unit);
        var number = site.Formats.Number(body.Value!.Value, body.Kind);
        var qualifier = Qualifier(body.Precision);
        return new FigureView
        {
            Key = Key(body.Title),
            Label = label,
            Qualifier = qualifier,
            Number = number,
            Unit = unit,
            AsOf = body.AsOf is { } asOf ? site.Formats.AsOf(asOf) : null,
            AsOfText = asOfText,
            Source = site.Set(body.Source),
            SourceLink = body.SourceLink is { } link ? new Link(link.Value, site.Set(body.Source), IsExternal: link.IsExternal) : null,
            Scope = site.IsGerman ? site.Set(body.Scope) : "",
            Note = site.Set(!site.IsGerman && body.NoteEn.Length > 0 ? body.NoteEn : body.Note),
            PartOf = whole,
            Group = site.Set(body.Group),
            Citation = Citation(label, string.Join(' ', new[] { qualifier, number, unit }.Where(part => part.Length > 0)), asOfText, body, Key(body.Title)),
            History = History(body),
        };
    }

    /// <summary>The way of a figure through the years, the present value included; one value has no way.</summary>
    private List<FigurePoint> History(Figure figure)
    {
        var values = figure.History.Where(value => value is { Value: not null, AsOf: not null })
            .Select(value => (Value: value.Value!.Value, AsOf: value.AsOf!.Value, value.Source)).ToList();
        if (values.Count == 0 || figure.AsOf is not { } now)
            return [];
        values.Add((figure.Value!.Value, now, figure.Source));
        var (first, last) = (values.Min(value => value.AsOf.LastDay.DayNumber), values.Max(value => value.AsOf.LastDay.DayNumber));
        var most = Math.Max(values.Max(value => (double)value.Value), double.Epsilon);
        return [.. values.OrderByDescending(value => value.AsOf).Select(value => new FigurePoint(
            site.Formats.Number(value.Value, figure.Kind), site.Formats.AsOf(value.AsOf), site.Set(value.Source),
            first == last ? 1 : (value.AsOf.LastDay.DayNumber - first) / (double)(last - first),
            Math.Max(0, (double)value.Value / most)))];
    }

    private string AsOfText(Figure figure)
    {
        if (figure.AsOf is { } asOf)
            return site.Words.Format(figure.AsOfInferred ? "figure.as-of-inferred" : "figure.as-of", site.Formats.AsOf(asOf).Text);
        return figure.Kind is FigureKind.Year ? "" : site.Words["figure.as-of-unknown"];
    }

    private string Qualifier(FigurePrecision precision) => precision switch
    {
        FigurePrecision.AsPrinted => "",
        FigurePrecision.About or FigurePrecision.MoreThan or FigurePrecision.AtLeast or FigurePrecision.AtMost =>
            FieldTexts.Choice(precision, System.Globalization.CultureInfo.GetCultureInfo(site.Language)),
    };

    private string Citation(string label, string value, string asOf, Figure figure, string key)
    {
        var page = site.With(PageTemplate.Figures)?.Path ?? site.Path;
        return string.Join(", ", new[] { $"{label}: {value}", asOf, site.Set(figure.Source), site.Absolute($"{page}#{key}") }.Where(part => part.Length > 0));
    }
}
