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
        var entries = db.PostEntries.AsNoTracking().Where(entry => entry.Language == language);
        if (category is { } wanted)
            entries = entries.Where(entry => entry.Category == wanted);
        if (year is { } wantedYear)
            entries = entries.Where(entry => entry.Year == wantedYear);
        var total = await entries.CountAsync(ct);
        (page, var pages) = ListPage<Live<Post>>.Place(page, total, PageSize);
        var ids = await Newest(entries).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(ct);
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
        var entries = db.PostEntries.AsNoTracking().Where(entry => entry.Language == language);
        if (category is { } wanted)
            entries = entries.Where(entry => entry.Category == wanted);
        if (about is null)
            madeOf.NoteList<Post>(topics);
        if (topics is { Count: > 0 })
            entries = entries.Where(entry => db.TopicEntries.Any(topic => topic.ContentId == entry.ContentId && topics.Contains(topic.Topic)));
        if (about is { } subject)
        {
            madeOf.NoteListAbout<Post>(subject);
            entries = entries.Where(entry => db.References.Any(reference => reference.ContentId == entry.ContentId && reference.IsLive && reference.TargetId == subject && (field == null || reference.FieldPath == field)));
        }
        return await published.FindAsync<Post>(await Newest(entries).Take(count).ToListAsync(ct), ct);
    }

    /// <summary>The years that have posts, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(string language, CancellationToken ct)
    {
        madeOf.NoteList<Post>();
        return await db.PostEntries.Where(entry => entry.Language == language).Select(entry => entry.Year).Distinct().OrderDescending().ToListAsync(ct);
    }

    private static IQueryable<Guid> Newest(IQueryable<PostEntry> entries) =>
        entries.OrderByDescending(entry => entry.Date).ThenByDescending(entry => entry.ContentId).Select(entry => entry.ContentId);
}
