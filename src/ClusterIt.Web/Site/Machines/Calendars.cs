using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Events;
using ClusterIt.Cms.Pages;
using ClusterIt.Web.Http;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace ClusterIt.Web.Site.Machines;

/// <summary>
/// Events as iCalendar (RFC 5545), all or one. UID never changes and SEQUENCE rises with every publication, so that a
/// subscribed calendar moves or strikes out what it already has.
/// </summary>
internal sealed class Calendars(PublishedEvents events, PublishedContent published)
{
    private const string BerlinId = "Europe/Berlin";
    private const string ContentType = "text/calendar; charset=utf-8";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public async Task<IResult> AllAsync(SiteContext site, PageNode archive, CancellationToken ct)
    {
        var calendar = Empty(site);
        calendar.AddProperty("X-WR-CALNAME", site.Words["site.calendar-name"]);
        calendar.AddProperty("X-WR-TIMEZONE", BerlinId);
        foreach (var occasion in await events.SinceAsync(archive.Language, Kept, ct))
            calendar.Events.Add(Component(site, occasion));
        return Answer(calendar, null);
    }

    public async Task<IResult?> OneAsync(SiteContext site, string path, CancellationToken ct)
    {
        if (await published.AtAsync(path, ct) is not PathAnswer.Found { Content: { Body: Event } content })
            return null;
        var calendar = Empty(site);
        calendar.Events.Add(Component(site, content.As<Event>()));
        return Answer(calendar, $"{path[(path.LastIndexOf('/') + 1)..]}.ics");
    }

    private static Calendar Empty(SiteContext site)
    {
        var calendar = new Calendar { ProductId = $"-//{site.Plain(site.Settings.ShortName.Length > 0 ? site.Settings.ShortName : site.Settings.Name)}//Termine//DE", Method = "PUBLISH" };

        // new VTimeZone(id) would write an empty zone, which RFC 5545 forbids; this one carries the rules.
        calendar.TimeZones.Add(VTimeZone.FromDateTimeZone(BerlinId, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc), includeHistoricalData: false));
        return calendar;
    }

    private static CalendarEvent Component(SiteContext site, Live<Event> occasion)
    {
        var body = occasion.Body;
        var (begins, ends) = (body.Begins!.Value, body.Ends!.Value);
        var component = new CalendarEvent
        {
            Uid = $"{occasion.Id}@it-mitteldeutschland.de",
            Sequence = occasion.RevisionNumber,
            Summary = (body.Cancelled ? $"{site.Words["site.cancelled"]}: " : "") + site.Plain(body.Title),
            Description = Description(site, body) is { Length: > 0 } description ? description : null,
            Location = Place(site, body),
            Url = new Uri(site.Absolute(occasion.Path!)),
            Status = body.Cancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            DtStamp = new CalDateTime(occasion.PublishedAt, "UTC"),
            LastModified = new CalDateTime(occasion.PublishedAt, "UTC"),
            Start = Moment(begins, body.AllDay),
            // DTEND of whole days is the day after the last one (RFC 5545, 3.6.1).
            End = Moment(body.AllDay ? ends.Date.AddDays(1) : ends, body.AllDay),
        };
        component.Categories.Add(FieldTexts.Choice(body.Kind));
        return component;
    }

    private static string Place(SiteContext site, Event body) => body.Town.Length == 0
        ? site.Words["event.online"]
        : string.Join(", ", new[] { body.Venue, body.Street, $"{body.PostalCode} {body.Town}".Trim() }.Where(part => part.Length > 0));

    private static CalDateTime Moment(DateTime wallClock, bool allDay) => allDay
        ? new CalDateTime(DateOnly.FromDateTime(wallClock))
        : new CalDateTime(DateTime.SpecifyKind(wallClock, DateTimeKind.Unspecified), BerlinId);

    private static string Description(SiteContext site, Event body) => string.Join("\n", new[]
    {
        body.Cancelled && body.CancelReason.Length > 0 ? site.Plain(body.CancelReason) : "",
        site.Plain(body.Teaser),
        body.OnlineAddress is { IsExternal: true } online ? online.Value : "",
    }.Where(line => line.Length > 0));

    private static TaggedBytes Answer(Calendar calendar, string? fileName) =>
        new(CalendarLines.Fold(new CalendarSerializer().SerializeToString(calendar) ?? ""), ContentType) { FileName = fileName };
}
