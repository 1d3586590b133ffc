using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Posts;

/// <summary>Posts as the public sees them, newest first.</summary>
public sealed class PublishedPosts(Db db, PublishedContent published, MadeOf madeOf)
{
    public const int PageSize = 12;

    /// <summary>One page of the archive.</summary>
    /// <param name="language">The archive's language.</param>
    /// <param name="category">Null for all.</param>
    /// <param name="year">Null for all.</param>
    /// <param name="page">From 1; a number beyond the last means the last.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<ListPage<Live<Post>>> PageAsync(string language, PostCategory? category, int? year, int page, CancellationToken ct)
    {
        madeOf.NoteList<Post>();
        var months = await MonthsAsync(language, category, year, ct);
        var total = months.Sum(month => month.Count);
        (page, var pages) = ListPage<Live<Post>>.Place(page, total, PageSize);
        var place = ArchivePlace.Of(months, (page - 1) * PageSize);
        var entries = Entries(language, category).Where(entry => entry.Date < place.Before);
        if (year is { } wanted)
            entries = entries.Where(entry => entry.Date >= new DateOnly(wanted, 1, 1));
        var ids = await Newest(entries).Skip(place.Skip).Take(PageSize).ToListAsync(ct);
        return new(await published.FindAsync<Post>(ids, ct), page, pages, total);
    }

    /// <summary>The newest ones.</summary>
    /// <param name="language">Their language.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="category">Null for all.</param>
    /// <param name="topics">Only posts with one of these; empty for all.</param>
    /// <param name="about">Only posts that name this member or event; null for all.</param>
    /// <param name="field">The field that names it, as in <see cref="Fault.Path"/>; null where a link in the text counts too.</param>
    public async Task<IReadOnlyList<Live<Post>>> NewestAsync(
        string language, int count, CancellationToken ct,
        PostCategory? category = null, IReadOnlyCollection<string>? topics = null, Guid? about = null, string? field = null)
    {
        var entries = Entries(language, category);
        if (about is not { } subject)
        {
            madeOf.NoteList<Post>(topics);
        }
        else
        {
            madeOf.NoteListAbout<Post>(subject);
            // From the few that point at it to their entries; the other way round every post would be asked.
            entries = db.References.Where(reference => reference.TargetId == subject && reference.IsLive && (field == null || reference.FieldPath == field))
                .Select(reference => reference.ContentId).Distinct()
                .Join(entries, id => id, entry => entry.ContentId, (_, entry) => entry);
        }
        var ids = topics is { Count: > 0 } ? await NewestWithAsync(topics, entries, count, ct) : await Newest(entries).Take(count).ToListAsync(ct);
        return await published.FindAsync<Post>(ids, ct);
    }

    /// <summary>The years that have posts, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(string language, CancellationToken ct)
    {
        madeOf.NoteList<Post>();
        return [.. (await MonthsAsync(language, null, null, ct)).Select(month => month.Year).Distinct()];
    }

    /// <summary>How many posts each month has, newest first.</summary>
    private async Task<List<(int Year, int Month, int Count)>> MonthsAsync(string language, PostCategory? category, int? year, CancellationToken ct)
    {
        var counts = db.PostCounts.AsNoTracking().Where(count => count.Language == language && count.Count > 0);
        if (category is { } wanted)
            counts = counts.Where(count => count.Category == wanted);
        if (year is { } wantedYear)
            counts = counts.Where(count => count.Year == wantedYear);
        var months = await counts.GroupBy(count => new { count.Year, count.Month })
            .Select(month => new { month.Key.Year, month.Key.Month, Count = month.Sum(count => count.Count) })
            .OrderByDescending(month => month.Year).ThenByDescending(month => month.Month)
            .ToListAsync(ct);
        return months.ConvertAll(month => (month.Year, month.Month, month.Count));
    }

    private IQueryable<PostEntry> Entries(string language, PostCategory? category)
    {
        var entries = db.PostEntries.AsNoTracking().Where(entry => entry.Language == language);
        return category is { } wanted ? entries.Where(entry => entry.Category == wanted) : entries;
    }

    /// <summary>The newest of each topic, and of these the newest: nobody else's entries are looked at, however rare a topic is.</summary>
    private async Task<List<Guid>> NewestWithAsync(IReadOnlyCollection<string> topics, IQueryable<PostEntry> entries, int count, CancellationToken ct)
    {
        var newest = new HashSet<(DateOnly Date, Guid Id)>();
        foreach (var topic in topics)
        {
            var ofTopic = await db.TopicEntries.Where(entry => entry.Type == "post" && entry.Topic == topic)
                .OrderByDescending(entry => entry.Date).ThenByDescending(entry => entry.ContentId)
                .Join(entries, entry => entry.ContentId, post => post.ContentId, (_, post) => new { post.Date, post.ContentId })
                .Take(count).ToListAsync(ct);
            newest.UnionWith(ofTopic.Select(post => (post.Date, post.ContentId)));
        }
        return [.. newest.OrderByDescending(post => post.Date).ThenByDescending(post => post.Id).Take(count).Select(post => post.Id)];
    }

    private static IQueryable<Guid> Newest(IQueryable<PostEntry> entries) =>
        entries.OrderByDescending(entry => entry.Date).ThenByDescending(entry => entry.ContentId).Select(entry => entry.ContentId);
}
