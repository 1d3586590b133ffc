using ClusterIt.Cms.Text;

namespace ClusterIt.Cms.Events;

/// <summary>When an event begins and ends, as moments.</summary>
public static class EventTimes
{
    /// <exception cref="InvalidOperationException">The event has no begin; only drafts lack one.</exception>
    public static DateTime BeginsAt(this Event occasion) =>
        BerlinTime.ToUtc(occasion.AllDay ? Begin(occasion).Date : Begin(occasion));

    /// <summary>An event is past from its end on; a whole day ends at the next midnight.</summary>
    public static DateTime EndsAt(this Event occasion)
    {
        var ends = occasion.Ends ?? Begin(occasion);
        return BerlinTime.ToUtc(occasion.AllDay && ends.Date < DateTime.MaxValue.Date ? ends.Date.AddDays(1) : ends);
    }

    private static DateTime Begin(Event occasion) =>
        occasion.Begins ?? throw new InvalidOperationException("A published event has a begin.");
}
