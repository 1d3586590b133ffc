using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Events;

/// <summary>Events as the public sees them. An event leaves the coming ones at its end, not at midnight.</summary>
public sealed class PublishedEvents(Db db, PublishedContent published, MadeOf madeOf, TimeProvider clock)
{
    public const int PageSize = 20;

    public async Task<ListPage<Live<Event>>> ComingAsync(string language, int page, CancellationToken ct)
    {
        await NoteAsync(language, TimeSpan.Zero, ct);
        return await PageAsync(Entries(language).Where(entry => entry.EndsAt > Now).OrderBy(entry => entry.BeginsAt).ThenBy(entry => entry.ContentId), page, ct);
    }

    public async Task<ListPage<Live<Event>>> PastAsync(string language, int page, CancellationToken ct)
    {
        await NoteAsync(language, TimeSpan.Zero, ct);
        return await PageAsync(Entries(language).Where(entry => entry.EndsAt <= Now).OrderByDescending(entry => entry.BeginsAt).ThenBy(entry => entry.ContentId), page, ct);
    }

    /// <summary>The next ones.</summary>
    public async Task<IReadOnlyList<Live<Event>>> NextAsync(
        string language, int count, CancellationToken ct, IReadOnlyCollection<string>? topics = null)
    {
        await NoteAsync(language, TimeSpan.Zero, ct, topics);
        var entries = Entries(language).Where(entry => entry.EndsAt > Now);
        if (topics is { Count: > 0 })
            entries = entries.Where(entry => db.TopicEntries.Any(topic => topic.ContentId == entry.ContentId && topics.Contains(topic.Topic)));
        var ids = await entries.OrderBy(entry => entry.BeginsAt).ThenBy(entry => entry.ContentId).Take(count).Select(entry => entry.ContentId).ToListAsync(ct);
        return await published.FindAsync<Event>(ids, ct);
    }

    /// <summary>What a subscribed calendar holds: everything that ended at most so long ago, and all that is to come.</summary>
    public async Task<IReadOnlyList<Live<Event>>> SinceAsync(string language, TimeSpan ago, CancellationToken ct)
    {
        await NoteAsync(language, ago, ct);
        var since = Now - ago;
        var ids = await Entries(language).Where(entry => entry.EndsAt > since).OrderBy(entry => entry.BeginsAt).Select(entry => entry.ContentId).ToListAsync(ct);
        return await published.FindAsync<Event>(ids, ct);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>A list changes by the clock alone when the next event has been over for so long.</summary>
    private async Task NoteAsync(string language, TimeSpan ago, CancellationToken ct, IReadOnlyCollection<string>? topics = null)
    {
        madeOf.NoteList<Event>(topics);
        var since = Now - ago;
        madeOf.ChangesAt(await Entries(language).Where(entry => entry.EndsAt > since).MinAsync(entry => (DateTime?)entry.EndsAt, ct) + ago);
    }

    private IQueryable<EventEntry> Entries(string language) => db.EventEntries.AsNoTracking().Where(entry => entry.Language == language);

    private async Task<ListPage<Live<Event>>> PageAsync(IOrderedQueryable<EventEntry> entries, int page, CancellationToken ct)
    {
        var total = await entries.CountAsync(ct);
        (page, var pages) = ListPage<Live<Event>>.Place(page, total, PageSize);
        var ids = await entries.Skip((page - 1) * PageSize).Take(PageSize).Select(entry => entry.ContentId).ToListAsync(ct);
        return new(await published.FindAsync<Event>(ids, ct), page, pages, total);
    }
}
