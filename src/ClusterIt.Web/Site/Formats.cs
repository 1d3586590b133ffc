using System.Globalization;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Text;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>Dates, times and numbers as people of a language read them, and as machines do.</summary>
internal sealed class Formats(string language)
{
    private const char NoBreak = '\u00A0';
    private const string Percent = "%";
    private const string Euro = "€";
    private const string Minus = "\u2212";

    /// <summary>No line ends between two times.</summary>
    private const char Joiner = '\u2060';
    private readonly bool isGerman = language == Languages.German;
    private readonly CultureInfo culture = Typeset(language == Languages.German ? "de-DE" : "en-GB");

    public Day Day(DateOnly date) => new(Iso(date), Long(date));

    /// <summary>"Donnerstag, 3. Dezember 2026, 18:00 Uhr" as moment in Berlin.</summary>
    public Day Moment(DateTime wallClock, bool allDay) => allDay
        ? Day(DateOnly.FromDateTime(wallClock))
        : new(BerlinTime.WithOffset(wallClock).ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture), $"{Long(DateOnly.FromDateTime(wallClock))}, {Clock(wallClock)}");

    public Day AsOf(PartialDate date) => new(date.ToString(), (date.Month, date.Day) switch
    {
        (null, _) => date.Year.ToString(CultureInfo.InvariantCulture),
        ({ } month, null) => $"{culture.DateTimeFormat.GetMonthName(month)} {date.Year.ToString(CultureInfo.InvariantCulture)}",
        ({ } month, { } day) => Long(new DateOnly(date.Year, month, day)),
    });

    /// <summary>The time of an event as one line.</summary>
    public string When(DateTime begins, DateTime ends, bool allDay)
    {
        var (first, last) = (DateOnly.FromDateTime(begins), DateOnly.FromDateTime(ends));
        if (allDay)
            return first == last ? WithWeekday(first) : Range(first, last);
        if (first != last)
            return $"{WithWeekday(first)}, {Clock(begins)}{NoBreak}– {WithWeekday(last)}, {Clock(ends)}";
        return $"{WithWeekday(first)}, {Clock(begins, ends)}";
    }

    public string DayNumber(DateTime day) => day.Day.ToString(CultureInfo.InvariantCulture);

    public string MonthShort(DateTime day) => day.ToString("MMM", culture).TrimEnd('.');

    /// <summary>Grouped from 1.000 on; a year never is. Every decimal that was entered: a figure is not rounded behind its source's back.</summary>
    private string Number(decimal value, FigureKind kind) => (kind, value == decimal.Truncate(value)) switch
    {
        (FigureKind.Year, _) => value.ToString("0", CultureInfo.InvariantCulture),
        (_, true) => value.ToString("#,0", culture),
        (FigureKind.Euro, _) => value.ToString("#,0.00##########################", culture), // Cents are two digits.
        _ => value.ToString("#,0.############################", culture),
    };

    /// <summary>Numbers below zero have a minus sign, not a hyphen (DIN 5008).</summary>
    private static CultureInfo Typeset(string name)
    {
        var typeset = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        typeset.NumberFormat.NegativeSign = Minus;
        return typeset;
    }

    /// <summary>A figure's value, with the sign of its kind where it names no unit: "0,5 %", "€0.5".</summary>
    public string Number(Figure figure, decimal value) => (Sign(figure), isGerman) switch
    {
        ("", _) => Number(value, figure.Kind),
        (var sign, true) => $"{Number(value, figure.Kind)}{NoBreak}{sign}",
        (Euro, false) => $"{(value < 0 ? Minus : "")}{Euro}{Number(Math.Abs(value), figure.Kind)}",
        (var sign, false) => Number(value, figure.Kind) + sign,
    };

    /// <summary>The sign that stands in for a unit that is not named, or is that sign; empty where another is, or none is needed.</summary>
    public static string Sign(Figure figure) => figure switch
    {
        { Kind: FigureKind.Percent, Unit: "" or Percent } => Percent,
        { Kind: FigureKind.Euro, Unit: "" or Euro } => Euro,
        _ => "",
    };

    /// <summary>"2,1 MB".</summary>
    public string FileSize(long bytes) => bytes switch
    {
        < 1000 => $"{bytes.ToString(culture)}{NoBreak}B",
        < 1_000_000 => $"{(bytes / 1000m).ToString("#,0", culture)}{NoBreak}kB",
        _ => $"{(bytes / 1_000_000m).ToString("#,0.#", culture)}{NoBreak}MB",
    };

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Long(DateOnly date) => date.ToString(isGerman ? $"d'.{NoBreak}'MMMM yyyy" : $"d'{NoBreak}'MMMM yyyy", culture);

    private string WithWeekday(DateOnly date) => $"{date.ToString("dddd", culture)}, {Long(date)}";

    private string Range(DateOnly first, DateOnly last)
    {
        if (first.Year == last.Year && first.Month == last.Month)
            return isGerman ? $"{first.Day}.–{Long(last)}" : $"{first.Day}–{Long(last)}";
        return $"{Long(first)}{NoBreak}– {Long(last)}";
    }

    private string Clock(DateTime time) => isGerman ? $"{Hour(time)}{NoBreak}Uhr" : Hour(time);

    private string Clock(DateTime from, DateTime to) => isGerman ? $"{Hour(from)}–{Joiner}{Hour(to)}{NoBreak}Uhr" : $"{Hour(from)}–{Joiner}{Hour(to)}";

    private static string Hour(DateTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
