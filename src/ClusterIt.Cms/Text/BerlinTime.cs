namespace ClusterIt.Cms.Text;

/// <summary>The clocks of Europe/Berlin, over both changes of the year.</summary>
public static class BerlinTime
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>
    /// The moment at which the clocks show the given time. An hour that does not exist in spring means the hour after it;
    /// one that exists twice in autumn means the first.
    /// </summary>
    public static DateTime ToUtc(DateTime wallClock)
    {
        var local = DateTime.SpecifyKind(wallClock, DateTimeKind.Unspecified);
        if (Zone.IsInvalidTime(local))
            local = local.AddHours(1);
        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        return new DateTime(Math.Clamp(local.Ticks - offset.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Utc); // The calendar's first hour was the day before it in Greenwich.
    }

    /// <summary>The clocks never show it: in that night of spring they jump from two to three.</summary>
    public static bool IsSkipped(DateTime wallClock) => Zone.IsInvalidTime(DateTime.SpecifyKind(wallClock, DateTimeKind.Unspecified));

    /// <summary>The day that it is in Berlin.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(FromUtc(utc));

    public static DateTime FromUtc(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>The clocks' time with its distance from UTC, for machines.</summary>
    public static DateTimeOffset WithOffset(DateTime wallClock)
    {
        var utc = ToUtc(wallClock);
        return new DateTimeOffset(utc).ToOffset(Zone.GetUtcOffset(utc));
    }
}
