using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Organisations;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Showcases;

/// <summary>Showcases as the public sees them, newest first. One whose member is no longer public is not shown either.</summary>
public sealed class PublishedShowcases(Db db, PublishedContent published, MadeOf madeOf)
{
    public const int PageSize = 24;

    public async Task<ListPage<Live<Showcase>>> PageAsync(string language, Land? land, string? topic, int page, CancellationToken ct)
    {
        madeOf.NoteList<Showcase>();
        var entries = Entries(language);
        if (land is { } wanted)
            entries = entries.Where(entry => db.OrganisationEntries.Any(member => member.ContentId == entry.OrganisationId && member.Land == wanted));
        if (topic is not null)
            entries = entries.Where(entry => db.TopicEntries.Any(carried => carried.ContentId == entry.ContentId && carried.Topic == topic));
        var total = await entries.CountAsync(ct);
        (page, var pages) = ListPage<Live<Showcase>>.Place(page, total, PageSize);
        var ids = await Newest(entries).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        return new(await published.FindAsync<Showcase>(ids, ct), page, pages, total);
    }

    public async Task<IReadOnlyList<Live<Showcase>>> NewestAsync(
        string language, int count, CancellationToken ct, IReadOnlyCollection<string>? topics = null, Guid? except = null)
    {
        madeOf.NoteList<Showcase>(topics);
        var entries = Entries(language).Where(entry => entry.ContentId != except);
        if (topics is { Count: > 0 })
            entries = entries.Where(entry => db.TopicEntries.Any(carried => carried.ContentId == entry.ContentId && topics.Contains(carried.Topic)));
        return await published.FindAsync<Showcase>(await Newest(entries).Take(count).ToListAsync(ct), ct);
    }

    public async Task<IReadOnlyList<Live<Showcase>>> OfAsync(Guid organisation, CancellationToken ct)
    {
        madeOf.NoteListAbout<Showcase>(organisation);
        return await published.FindAsync<Showcase>(
            await Newest(db.ShowcaseEntries.AsNoTracking().Where(entry => entry.OrganisationId == organisation)).ToListAsync(ct), ct);
    }

    /// <summary>The topics that showcases carry.</summary>
    public async Task<IReadOnlyList<string>> TopicsAsync(CancellationToken ct)
    {
        madeOf.NoteList<Showcase>();
        return await db.TopicEntries.Where(entry => entry.Type == "showcase").Select(entry => entry.Topic).Distinct().ToListAsync(ct);
    }

    private IQueryable<ShowcaseEntry> Entries(string language) => db.ShowcaseEntries.AsNoTracking()
        .Where(entry => entry.Language == language && db.OrganisationEntries.Any(member => member.ContentId == entry.OrganisationId));

    private static IQueryable<Guid> Newest(IQueryable<ShowcaseEntry> entries) =>
        entries.OrderByDescending(entry => entry.Year).ThenBy(entry => entry.ContentId).Select(entry => entry.ContentId);
}
