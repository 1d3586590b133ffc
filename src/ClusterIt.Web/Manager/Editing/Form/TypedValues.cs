using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Manager.Editing.Form;

/// <summary>Single values as people in Germany type them, and back. Null for what is none.</summary>
internal static partial class TypedValues
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static JsonNode? Date(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public static JsonNode? Moment(string text) =>
        DateTime.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "d.M.yyyy, H:mm", "d.M.yyyy H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var moment)
            ? moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) : null;

    /// <summary>A year, a month or a day: 2019, 09.2019, 9/2019, 30.9.2019 or as in files 2019-09-30.</summary>
    public static JsonNode? AsOf(string text)
    {
        if (PartialDate.TryParse(text, out _))
            return text;
        if (Date(text) is { } day)
            return day;
        return DateOnly.TryParseExact(text, ["M.yyyy", "M/yyyy", "MMMM yyyy", "MMM yyyy"], German, DateTimeStyles.AllowWhiteSpaces, out var month)
            ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture) : null;
    }

    public static string AsOf(PartialDate date) => (date.Month, date.Day) switch
    {
        (null, _) => date.ToString(),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{month:00}.{date.Year:0000}"),
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{day:00}.{month:00}.{date.Year:0000}"),
    };

    /// <summary>Points between thousands, a comma before the fraction; a point that can only be a decimal one counts as such.</summary>
    public static JsonNode? Number(string text, bool isWhole)
    {
        var plain = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal).Replace('\u2212', '-');
        if (Thousands().IsMatch(plain))
            plain = plain.Replace(".", "", StringComparison.Ordinal);
        plain = plain.Replace(',', '.');
        if (isWhole)
            return int.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? JsonValue.Create(whole) : null;
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : null;
    }

    public static string Number(object value) => Convert.ToString(value, German) ?? "";

    [GeneratedRegex(@"^-?\d{1,3}(\.\d{3})+(,\d+)?$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Thousands();
}
