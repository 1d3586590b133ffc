using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Settings;
using ClusterIt.Cms.Text;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Organisations;

/// <summary>Members as the public sees them, by name (DIN 5007-1).</summary>
public sealed class PublishedOrganisations(Db db, PublishedContent published, PublishedSettings settings)
{
    public const int PageSize = 60;

    public async Task<MemberHits> FindAsync(string language, MemberFilter filter, int page, CancellationToken ct)
    {
        var entries = await Narrow(Entries(language), filter)
            .OrderBy(entry => entry.SortKey)
            .Select(entry => new Wording(entry.ContentId, entry.Words))
            .ToListAsync(ct);
        var typed = TextFold.ForSorting(filter.Words);
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isGuess = false;
        if (words.Length > 0)
        {
            var worded = await WithTopicsAsync(entries, language, ct);
            entries = worded.FindAll(entry => words.All(word => entry.Words.Contains(word, StringComparison.Ordinal)));
            isGuess = entries.Count == 0;
            if (isGuess)
                entries = worded.FindAll(entry => NearMiss.Matches(typed, entry.Words));
        }

        (page, var pages) = ListPage<Live<Organisation>>.Place(page, entries.Count, PageSize);
        var ids = entries.Skip((page - 1) * PageSize).Take(PageSize).Select(entry => entry.ContentId).ToList();
        return new(new(await published.FindAsync<Organisation>(ids, ct), page, pages, entries.Count), isGuess && entries.Count > 0);
    }

    /// <summary>The topics' names are the settings' own and may change without the members.</summary>
    private async Task<List<Wording>> WithTopicsAsync(List<Wording> entries, string language, CancellationToken ct)
    {
        var (site, _) = await settings.ReadAsync(ct);
        var topics = (await db.TopicEntries.AsNoTracking().Where(entry => entry.Type == "organisation").ToListAsync(ct))
            .ToLookup(entry => entry.ContentId, entry => TextFold.ForMatching(site.TopicLabel(entry.Topic, language)));
        return entries.ConvertAll(entry => entry with { Words = $"{entry.Words} {string.Join(' ', topics[entry.ContentId])}" });
    }

    /// <summary>How many members each Land has.</summary>
    public async Task<IReadOnlyDictionary<Land, int>> PerLandAsync(string language, CancellationToken ct) =>
        await Entries(language).GroupBy(entry => entry.Land).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);

    /// <summary>The topics that members carry.</summary>
    public async Task<IReadOnlyList<string>> TopicsAsync(CancellationToken ct) =>
        await db.TopicEntries.Where(entry => entry.Type == "organisation").Select(entry => entry.Topic).Distinct().ToListAsync(ct);

    /// <summary>The first by name.</summary>
    public async Task<IReadOnlyList<Live<Organisation>>> FirstAsync(
        string language, int count, CancellationToken ct, IReadOnlyCollection<string>? topics = null)
    {
        var entries = Entries(language);
        if (topics is { Count: > 0 })
            entries = entries.Where(entry => db.TopicEntries.Any(topic => topic.ContentId == entry.ContentId && topics.Contains(topic.Topic)));
        var ids = await entries.OrderBy(entry => entry.SortKey).Take(count).Select(entry => entry.ContentId).ToListAsync(ct);
        return await published.FindAsync<Organisation>(ids, ct);
    }

    private IQueryable<OrganisationEntry> Entries(string language) =>
        db.OrganisationEntries.AsNoTracking().Where(entry => entry.Language == language);

    private IQueryable<OrganisationEntry> Narrow(IQueryable<OrganisationEntry> entries, MemberFilter filter)
    {
        if (filter.Land is { } land)
            entries = entries.Where(entry => entry.Land == land);
        if (filter.Size is { } size)
            entries = entries.Where(entry => entry.Size == size);
        if (filter.Topic is { } topic)
            entries = entries.Where(entry => db.TopicEntries.Any(carried => carried.ContentId == entry.ContentId && carried.Topic == topic));
        return entries;
    }

    private sealed record Wording(Guid ContentId, string Words);
}
