using System.Globalization;
using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Events;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Cms.Text;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>Events, one and many.</summary>
internal sealed class EventViews(PublishedEvents events, PublishedPosts posts, PageViews pages, BlockContexts contexts, BlockViews blocks, Cards cards, MadeOf madeOf, TimeProvider clock)
{
    private const int MostReports = 3;

    public async Task<EventsView> ListAsync(SiteContext site, Live<Page> page, bool past, int number, CancellationToken ct)
    {
        var list = past ? await events.PastAsync(site.Language, number, ct) : await events.ComingAsync(site.Language, number, ct);
        var (coming, archive) = (page.Path!, $"{page.Path}/archiv");
        var facts = PageViews.Facts(site, page);
        if (past)
        {
            facts = facts with
            {
                Title = site.Words["site.past-events"],
                ShortTitle = site.Words["site.past-events"],
                Node = null,
                Translations = [],
            };
        }
        return await pages.FillAsync(site, page, facts, new EventsView
        {
            Frame = null!,
            Template = "",
            Title = "",
            Events = await cards.EventsAsync(site, list.Items, ct),
            IsArchive = past,
            Pager = Pagers.Of(list, site.Path),
            Other = past ? new Link(coming, site.Words["site.coming-events"]) : new Link(archive, site.Words["site.past-events"]),
            Calendar = new Link($"{coming}/kalender.ics", site.Words["site.calendar"]),
        }, ct);
    }

    public async Task<EventView> MakeAsync(SiteContext site, Live<Event> occasion, CancellationToken ct)
    {
        var context = await contexts.ReadAsync(site, occasion.Id, ct);
        var body = occasion.Body;
        var archive = Archives.Of(site, occasion.ParentId, PageTemplate.Events);
        var (begins, ends) = (body.Begins!.Value, body.Ends!.Value);
        var kind = FieldTexts.Choice(body.Kind);
        var saysItsKind = body.Series.Contains(kind, StringComparison.CurrentCultureIgnoreCase); // "IT-Branchentreff" of the kind "Branchentreff"
        var online = context.Link(body.OnlineAddress, "");
        var now = clock.GetUtcNow().UtcDateTime;
        var isOver = HasCome(body.EndsAt(), now);
        var isClosed = body.SignUpUntil is { } until && HasCome(BerlinTime.ToUtc(until), now);
        return new EventView
        {
            Frame = new FrameViews(site).Make(Archives.Facts(site, occasion, archive) with
            {
                Title = body.Cancelled ? $"{site.Words["event.cancelled"]}: {body.Title}" : body.Title,
                Image = context.Pictures.Of(body.Picture),
                Thing = Thing(site, occasion, online),
            }),
            Title = site.Set(body.Title),
            Teaser = site.Set(body.Teaser),
            Kind = saysItsKind ? site.Set(body.Series) : kind,
            Begins = site.Formats.Moment(begins, body.AllDay),
            Ends = site.Formats.Moment(ends, body.AllDay),
            When = site.Formats.When(begins, ends, body.AllDay),
            Venue = site.Set(body.Venue),
            AddressLines = [.. new[] { body.Street, $"{body.PostalCode} {body.Town}".Trim() }.Where(line => line.Length > 0).Select(site.Set)],
            OnlineAddress = online,
            Organiser = site.Set(body.Organiser),
            SignUp = body.Cancelled || isOver || isClosed ? null : context.Link(body.SignUp, site.Words[body.SignUp?.Value.StartsWith("mailto:", StringComparison.Ordinal) is true ? "site.sign-up-by-mail" : "site.sign-up"]),
            SignUpUntil = !body.Cancelled && body.SignUpUntil is { } deadline ? site.Formats.Moment(deadline, allDay: false) : null,
            IsSignUpClosed = isClosed,
            Cost = site.Set(body.Cost),
            Audience = site.Set(body.Audience),
            Accessibility = site.Set(body.Accessibility),
            Series = saysItsKind ? "" : site.Set(body.Series),
            Cancelled = body.Cancelled,
            CancelReason = site.Set(body.CancelReason),
            IsPast = isOver,
            CalendarFile = isOver || body.Cancelled ? null : new Link($"{occasion.Path}.ics", site.Words["site.add-to-calendar"]),
            Picture = context.Pictures.Of(body.Picture),
            Blocks = await blocks.MakeAsync(body.Blocks, context, ct),
            Topics = [.. body.Topics.Select(site.Topic)],
            Reports = isOver ? await cards.PostsAsync(site, await posts.NewestAsync(site.Language, MostReports, ct, about: occasion.Id, field: JsonNames.Of(nameof(Post.Event))), ct) : [],
            Archive = archive,
            IsSample = occasion.IsSample,
        };
    }

    /// <summary>Whether a moment has come; if not, the page holds until then at most.</summary>
    private bool HasCome(DateTime moment, DateTime now)
    {
        if (moment > now)
            madeOf.ChangesAt(moment);
        return moment <= now;
    }

    private static JsonObject Thing(SiteContext site, Live<Event> occasion, Link? online)
    {
        var body = occasion.Body;
        return JsonLd.Tidy(new JsonObject
        {
            ["@type"] = body.Kind is EventKind.Workshop ? "EducationEvent" : "BusinessEvent",
            ["@id"] = $"{site.Absolute(occasion.Path!)}#termin",
            ["url"] = site.Absolute(occasion.Path!),
            ["name"] = site.Plain(body.Title),
            ["description"] = site.Plain(body.Teaser),
            ["startDate"] = Machine(body.Begins!.Value, body.AllDay),
            ["endDate"] = Machine(body.Ends!.Value, body.AllDay),
            ["eventStatus"] = body.Cancelled ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled",
            ["eventAttendanceMode"] = $"https://schema.org/{Attendance(body)}",
            ["location"] = Location(site, body, online),
            ["organizer"] = body.Organiser.Length == 0 || site.Plain(body.Organiser) == site.Plain(site.Settings.Name) ? JsonLd.OrganisationRef(site) : new JsonObject { ["@type"] = "Organization", ["name"] = site.Plain(body.Organiser) },
        });
    }

    private static string Attendance(Event body) => (body.Town.Length > 0, body.OnlineAddress is not null) switch
    {
        (true, true) => "MixedEventAttendanceMode",
        (false, true) => "OnlineEventAttendanceMode",
        _ => "OfflineEventAttendanceMode",
    };

    /// <summary>A place, an address on the net, or both for who may choose (schema.org/MixedEventAttendanceMode).</summary>
    private static JsonNode Location(SiteContext site, Event body, Link? online)
    {
        var address = online is null ? null : new JsonObject { ["@type"] = "VirtualLocation", ["url"] = site.Absolute(online.Href) };
        if (body.Town.Length == 0)
            return address ?? new JsonObject { ["@type"] = "VirtualLocation", ["url"] = site.Absolute(site.Path) };
        var place = JsonLd.Tidy(new JsonObject
        {
            ["@type"] = "Place",
            ["name"] = body.Venue.Length > 0 ? body.Venue : body.Town,
            ["address"] = JsonLd.Tidy(new JsonObject
            {
                ["@type"] = "PostalAddress",
                ["streetAddress"] = body.Street,
                ["postalCode"] = body.PostalCode,
                ["addressLocality"] = body.Town,
                ["addressCountry"] = "DE",
            }),
        });
        return address is null ? place : new JsonArray(place, address);
    }

    private static string Machine(DateTime wallClock, bool allDay) => allDay
        ? wallClock.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : BerlinTime.WithOffset(wallClock).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
