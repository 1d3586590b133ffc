using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Settings;
using ClusterIt.Cms.Text;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Organisations;

/// <summary>Members as the public sees them, by name (DIN 5007-1).</summary>
public sealed class PublishedOrganisations(Db db, PublishedContent published, PublishedSettings settings, MadeOf madeOf)
{
    public const int PageSize = 60;

    public async Task<MemberHits> FindAsync(string language, MemberFilter filter, int page, CancellationToken ct)
    {
        madeOf.NoteList<Organisation>();
        var all = await Narrow(Entries(language), filter)
            .OrderBy(entry => entry.SortKey)
            .Select(entry => new Wording(entry.ContentId, entry.Land, entry.Words))
            .ToListAsync(ct);
        var perLand = filter.Words.Length == 0
            ? all.GroupBy(entry => entry.Land).ToDictionary(land => land.Key, land => new Worded([.. land], IsGuess: false))
            : (await WithTopicsAsync(all, language, ct)).GroupBy(entry => entry.Land).ToDictionary(land => land.Key, land => With(filter.Words, [.. land]));
        var asked = perLand.Where(land => filter.Land is null || filter.Land == land.Key).Select(land => land.Value).ToList();
        var isGuess = asked.TrueForAll(land => land.IsGuess);
        var ids = asked.Where(land => land.IsGuess == isGuess).SelectMany(land => land.Entries).Select(entry => entry.ContentId).ToHashSet();
        var entries = all.FindAll(entry => ids.Contains(entry.ContentId));

        (page, var pages) = ListPage<Live<Organisation>>.Place(page, entries.Count, PageSize);
        var shown = entries.Skip((page - 1) * PageSize).Take(PageSize).Select(entry => entry.ContentId).ToList();
        return new(
            new(await published.FindAsync<Organisation>(shown, ct), page, pages, entries.Count),
            perLand.ToDictionary(land => land.Key, land => land.Value.Entries.Count),
            isGuess && entries.Count > 0);
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
    public async Task<IReadOnlyDictionary<Land, int>> PerLandAsync(string language, CancellationToken ct)
    {
        madeOf.NoteList<Organisation>();
        return await Entries(language).GroupBy(entry => entry.Land).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);
    }

    /// <summary>The topics that members carry.</summary>
    public async Task<IReadOnlyList<string>> TopicsAsync(CancellationToken ct)
    {
        madeOf.NoteList<Organisation>();
        return await db.TopicEntries.Where(entry => entry.Type == "organisation").Select(entry => entry.Topic).Distinct().ToListAsync(ct);
    }

    /// <summary>The first by name.</summary>
    public async Task<IReadOnlyList<Live<Organisation>>> FirstAsync(
        string language, int count, CancellationToken ct, IReadOnlyCollection<string>? topics = null)
    {
        madeOf.NoteList<Organisation>(topics);
        var entries = Entries(language);
        if (topics is { Count: > 0 })
            entries = entries.Where(entry => db.TopicEntries.Any(topic => topic.ContentId == entry.ContentId && topics.Contains(topic.Topic)));
        var ids = await entries.OrderBy(entry => entry.SortKey).Take(count).Select(entry => entry.ContentId).ToListAsync(ct);
        return await published.FindAsync<Organisation>(ids, ct);
    }

    private IQueryable<OrganisationEntry> Entries(string language) =>
        db.OrganisationEntries.AsNoTracking().Where(entry => entry.Language == language);

    /// <summary>By everything but the Land, which each has its count of.</summary>
    private IQueryable<OrganisationEntry> Narrow(IQueryable<OrganisationEntry> entries, MemberFilter filter)
    {
        if (filter.Size is { } size)
            entries = entries.Where(entry => entry.Size == size);
        if (filter.Topic is { } topic)
            entries = entries.Where(entry => db.TopicEntries.Any(carried => carried.ContentId == entry.ContentId && carried.Topic == topic));
        return entries;
    }

    /// <summary>The ones that have all the words, or else the nearest.</summary>
    private static Worded With(string typed, List<Wording> entries)
    {
        var folded = TextFold.ForSorting(typed);
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var exact = entries.FindAll(entry => words.All(word => entry.Words.Contains(word, StringComparison.Ordinal)));
        return exact.Count > 0 ? new(exact, IsGuess: false) : new(entries.FindAll(entry => NearMiss.Matches(folded, entry.Words)), IsGuess: true);
    }

    private sealed record Wording(Guid ContentId, Land Land, string Words);

    private sealed record Worded(List<Wording> Entries, bool IsGuess);
}
