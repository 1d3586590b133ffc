using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace ClusterIt.Cms.Content;

/// <summary>
/// A date as exact as its source: <c>2019</c>, <c>2019-09</c> or <c>2019-09-30</c>. A figure must not pretend to a day
/// that nobody measured.
/// </summary>
[JsonConverter(typeof(PartialDateJson))]
[StructLayout(LayoutKind.Auto)]
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    /// <summary>The last day that the date can mean; a year ends on 31 December.</summary>
    public DateOnly LastDay => (Month, Day) switch
    {
        (null, _) => new DateOnly(Year, 12, 31),
        ({ } month, null) => new DateOnly(Year, month, DateTime.DaysInMonth(Year, month)),
        ({ } month, { } day) => new DateOnly(Year, month, day),
    };

    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"“{text}” is neither a year, a month nor a day.");

    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        const DateTimeStyles none = DateTimeStyles.None;
        var culture = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", culture, none, out var day))
            date = new PartialDate(day.Year, day.Month, day.Day);
        else if (DateOnly.TryParseExact(text, "yyyy-MM", culture, none, out var month))
            date = new PartialDate(month.Year, month.Month, null);
        else if (DateOnly.TryParseExact(text, "yyyy", culture, none, out var year))
            date = new PartialDate(year.Year, null, null);
        else
            return false;
        return true;
    }

    public int CompareTo(PartialDate other) => LastDay.CompareTo(other.LastDay);

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>As people read it, without a day: "September 2019".</summary>
    public string Named(CultureInfo culture) => Month is { } month
        ? $"{culture.DateTimeFormat.GetMonthName(month)} {Year.ToString(CultureInfo.InvariantCulture)}"
        : Year.ToString(CultureInfo.InvariantCulture);

    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
    };
}
