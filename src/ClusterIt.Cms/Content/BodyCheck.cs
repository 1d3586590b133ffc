using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Text;

namespace ClusterIt.Cms.Content;

/// <summary>What publishing requires, read off the declarations. Every fault is said at once, each at its field.</summary>
/// <param name="types">The declarations.</param>
/// <param name="today">The day on which the body becomes public, in Berlin: what it says of the past lies before it.</param>
internal sealed class BodyCheck(ContentTypes types, DateOnly today)
{
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromMilliseconds(200);

    /// <summary>A date beyond them is a slip of the keyboard.</summary>
    internal const int EarliestYear = 1800;
    internal const int LatestYear = 2200;

    /// <summary>Characters. A screen reader reads it in one breath; more belongs into the caption.</summary>
    private const int LongestAlt = 150;
    private readonly BodyWalk walk = new(types);

    public IReadOnlyList<Fault> Faults(Body body) =>
        [.. walk.Of(body).SelectMany(Faults), .. body.Check(today)];

    private IEnumerable<Fault> Faults(FieldValue at)
    {
        if (at.Field.IsEmpty(at.Owner))
            return at.Field.Declaration.Required ? [new Fault(at.Path, Texts.Of(at.Owner is Block ? "field.required-in-block" : "field.required", at.Field.Label))] : [];

        return at.Field.Declaration switch
        {
            TextFieldAttribute text => Strings(at.Value).SelectMany(value => TextFaults(at, text, value)),
            MarkdownFieldAttribute markdown => MarkdownFaults(at, (string)at.Value!, markdown.Max),
            NumberFieldAttribute number => NumberFaults(at, number),
            DateFieldAttribute date => DateFaults(at, (DateOnly)at.Value!, date.IsPast),
            MomentFieldAttribute => MomentFaults(at, (DateTime)at.Value!),
            AsOfFieldAttribute => AsOfFaults(at, (PartialDate)at.Value!),
            ImageFieldAttribute => ImageFaults(at, (ImageUse)at.Value!),
            ListFieldAttribute list => TooMany(at, list.Max),
            BlocksFieldAttribute when at.Depth >= Block.MaxDepth => [new Fault(at.Path, Texts.Of("blocks.too-deep"))],
            _ => [],
        };
    }

    private static IEnumerable<string> Strings(object? value) =>
        value is string one ? [one] : (IEnumerable<string>)value!;

    private static IEnumerable<Fault> TextFaults(FieldValue at, TextFieldAttribute rule, string value)
    {
        foreach (var fault in Forbidden(at.Path, value))
            yield return fault;
        if (Length(value) < rule.Min)
            yield return new Fault(at.Path, Texts.Of("field.too-short", at.Field.Label, rule.Min, Length(value)));
        foreach (var fault in TooLong(at, value, rule.Max))
            yield return fault;
        if (rule.Pattern is not null && !Regex.IsMatch(value, rule.Pattern, RegexOptions.ExplicitCapture, PatternTimeout))
            yield return new Fault(at.Path, Texts.Of($"pattern.{at.Field.Name}"));
    }

    private static IEnumerable<Fault> TooLong(FieldValue at, string value, int max) =>
        Length(value) > max ? [new Fault(at.Path, Texts.Of("field.too-long", at.Field.Label, max, Length(value)))] : [];

    private static IEnumerable<Fault> Forbidden(string path, string value) =>
        ForbiddenCharacters.IndexIn(value) is var at and >= 0 ? [new Fault(path, Texts.Of("field.control-character", ForbiddenCharacters.Name(value[at])))] : [];

    private static IEnumerable<Fault> MarkdownFaults(FieldValue at, string value, int max) =>
        MarkdownText.IsReadable(value) ? [.. Forbidden(at.Path, value), .. TooLong(at, value, max), .. Pictures(at.Path, value)] : [new Fault(at.Path, Texts.Of("field.too-nested", at.Field.Label))];

    private static IEnumerable<Fault> Pictures(string path, string markdown) =>
        MarkdownText.Pictures(markdown).Select(address => new Fault(path, Texts.Of("field.picture-in-text", address)));

    private static int Length(string value) =>
        new StringInfo(NormalForm.Of(value.Replace("\u00AD", "", StringComparison.Ordinal), NormalizationForm.FormC)).LengthInTextElements;

    private IEnumerable<Fault> NumberFaults(FieldValue at, NumberFieldAttribute rule)
    {
        var value = Convert.ToDouble(at.Value, CultureInfo.InvariantCulture);
        var most = rule.IsPastYear ? today.Year : rule.Max;
        if (value < rule.Min || value > most)
            yield return new Fault(at.Path, Texts.Of("field.out-of-range", at.Field.Label, rule.Min, most));
    }

    private IEnumerable<Fault> DateFaults(FieldValue at, DateOnly date, bool isPast) =>
        isPast && date > today ? InTheFuture(at) : YearFaults(at, date.Year);

    /// <summary>A year or a month that has begun may be meant as far as it has gone.</summary>
    private IEnumerable<Fault> AsOfFaults(FieldValue at, PartialDate date) =>
        date.FirstDay > today ? InTheFuture(at) : YearFaults(at, date.Year);

    private static IEnumerable<Fault> InTheFuture(FieldValue at) => [new Fault(at.Path, Texts.Of("field.in-the-future", at.Field.Label))];

    private static IEnumerable<Fault> YearFaults(FieldValue at, int year) =>
        year is < EarliestYear or > LatestYear ? [new Fault(at.Path, Texts.Of("field.year-out-of-range", at.Field.Label, EarliestYear, LatestYear))] : [];

    private static IEnumerable<Fault> MomentFaults(FieldValue at, DateTime moment) =>
        BerlinTime.IsSkipped(moment) ? [new Fault(at.Path, Texts.Of("field.skipped-hour", at.Field.Label, moment))] : YearFaults(at, moment.Year);

    private static IEnumerable<Fault> ImageFaults(FieldValue at, ImageUse image)
    {
        foreach (var fault in Forbidden($"{at.Path}.alt", image.Alt))
            yield return fault;
        if (!image.Decorative && string.IsNullOrWhiteSpace(image.Alt))
            yield return new Fault($"{at.Path}.alt", Texts.Of("image.alt-missing"));
        else if (LooksLikeFileName(image.Alt))
            yield return new Fault($"{at.Path}.alt", Texts.Of("image.alt-is-a-file-name", image.Alt));
        if (Length(image.Alt) > LongestAlt)
            yield return new Fault($"{at.Path}.alt", Texts.Of("image.alt-too-long", LongestAlt, Length(image.Alt)));
    }

    private static bool LooksLikeFileName(string alt) =>
        Regex.IsMatch(alt.Trim(), @"\.(jpe?g|png|gif|webp|avif|svg|tiff?|heic)$|^(IMG|DSC|DSCF|PXL|P)[_-]?\d{3}[\d_-]*$",
            RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, PatternTimeout);

    private static IEnumerable<Fault> TooMany(FieldValue at, int max) =>
        ((ICollection)at.Value!).Count is var count && count > max
            ? [new Fault(at.Path, Texts.Of("field.too-many", at.Field.Label, max, count))]
            : [];
}
