using System.Globalization;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Showcases;
using ClusterIt.Cms.Text;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>What the public may read, of every type. The filter is built in: nothing here ever returns a draft.</summary>
public sealed class PublishedContent(Db db, ContentTypes types, BodyFormat format, MadeOf madeOf)
{
    private static readonly StringComparer Titles = StringComparer.Create(CultureInfo.GetCultureInfo("de-DE"), ignoreCase: true);

    /// <summary>The content with this identifier, or null when the public cannot see it.</summary>
    public async Task<Live<Body>?> FindAsync(Guid id, CancellationToken ct)
    {
        madeOf.Note(CacheTag.Of(id));
        return (await ReadAsync<Body>(Visible().Where(item => item.Id == id), ct)).FirstOrDefault();
    }

    public async Task<Live<TBody>?> FindAsync<TBody>(Guid id, CancellationToken ct) where TBody : Body
    {
        madeOf.Note(CacheTag.Of(id));
        return (await ReadAsync<TBody>(Visible<TBody>().Where(item => item.Id == id), ct)).FirstOrDefault();
    }

    /// <summary>The public ones of these, in the order asked for.</summary>
    public async Task<IReadOnlyList<Live<TBody>>> FindAsync<TBody>(IReadOnlyCollection<Guid> ids, CancellationToken ct) where TBody : Body
    {
        if (ids.Count == 0)
            return [];
        madeOf.Note(ids);
        // Asked for the type as well, SQLite would walk over everything of that type instead of looking these few up.
        var found = (await ReadAsync<Body>(Visible().Where(item => ids.Contains(item.Id)), ct)).Where(live => live.Body is TBody).ToDictionary(live => live.Id);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id].As<TBody>())];
    }

    /// <summary>Everything of one type and language, by position and title. For types that are few.</summary>
    public async Task<IReadOnlyList<Live<TBody>>> AllAsync<TBody>(string language, CancellationToken ct) where TBody : Body
    {
        madeOf.NoteList<TBody>();
        return InOrder(await ReadAsync<TBody>(Visible<TBody>().Where(item => item.Language == language), ct));
    }

    /// <summary>By position, then by the title that the public sees: a draft changes no order.</summary>
    internal static IReadOnlyList<Live<TBody>> InOrder<TBody>(IReadOnlyList<Live<TBody>> items) where TBody : Body =>
        [.. items.OrderBy(item => item.Position).ThenBy(item => item.Body.Title, Titles)];

    /// <summary>One page of everything of a type, in the order of identifiers, which never changes: a page read twice is the same page.</summary>
    /// <param name="type">The content type's key.</param>
    /// <param name="language">Null for all.</param>
    /// <param name="after">The last identifier of the page before; null for the first page.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="ct">Cancels.</param>
    public Task<IReadOnlyList<Live<Body>>> PageAsync(string type, string? language, Guid? after, int count, CancellationToken ct)
    {
        madeOf.Note(CacheTag.OfType(type));
        var query = Visible().Where(item => item.Type == type);
        if (language is not null)
            query = query.Where(item => item.Language == language);
        if (after is { } last)
            query = query.Where(item => item.Id.CompareTo(last) > 0);
        return ReadAsync<Body>(query.OrderBy(item => item.Id).Take(count), ct);
    }

    /// <summary>What a request for a path gets to see.</summary>
    /// <param name="path">In canonical form: lower case, no trailing slash.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<PathAnswer> AtAsync(string path, CancellationToken ct)
    {
        var address = await db.Addresses.AsNoTracking().FirstOrDefaultAsync(address => address.Path == path, ct);
        if (address is null)
            return new PathAnswer.Unknown();
        if (address.ContentId is not { } id || await FindAsync(id, ct) is not { } live)
            return new PathAnswer.Gone();
        return live.Path == path ? new PathAnswer.Found(live) : new PathAnswer.Moved(live.Path!);
    }

    /// <summary>Paths and titles of the public ones among these, for links.</summary>
    public async Task<IReadOnlyDictionary<Guid, LinkedContent>> LinksAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        madeOf.Note(ids);
        return ids.Count == 0
            ? new Dictionary<Guid, LinkedContent>()
            : await Visible().Where(item => ids.Contains(item.Id) && item.Path != null)
                .Join(db.Revisions, item => item.PublishedRevisionId, revision => revision.Id, (item, revision) => new { item.Id, item.Path, revision.Title })
                .ToDictionaryAsync(found => found.Id, found => new LinkedContent(found.Path!, found.Title), ct);
    }

    /// <summary>What the public revisions of these point at, together.</summary>
    public async Task<IReadOnlyList<(ReferenceKind Kind, Guid Target)>> ReferencesAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        madeOf.Note(ids);
        return [.. (await db.References.AsNoTracking().Where(reference => ids.Contains(reference.ContentId) && reference.IsLive)
            .Select(reference => new { reference.Kind, reference.TargetId }).Distinct().ToListAsync(ct))
            .Select(reference => (reference.Kind, reference.TargetId))];
    }

    /// <summary>Whether the public sees any invented example.</summary>
    public Task<bool> HasSamplesAsync(CancellationToken ct) => Visible().AnyAsync(item => item.IsSample, ct);

    /// <summary>Published, not in the trash, and not the showcase of a member who is no longer public.</summary>
    internal IQueryable<ContentItem> Visible()
    {
        var showcase = types.Of<Showcase>().Key;
        return db.Items.AsNoTracking().Where(item => item.PublishedRevisionId != null && item.TrashedAt == null
            && (item.Type != showcase || db.ShowcaseEntries.Any(entry =>
                entry.ContentId == item.Id && db.OrganisationEntries.Any(member => member.ContentId == entry.OrganisationId))));
    }

    internal IQueryable<ContentItem> Visible<TBody>() where TBody : Body
    {
        var type = types.Of<TBody>().Key;
        return Visible().Where(item => item.Type == type);
    }

    internal async Task<IReadOnlyList<Live<TBody>>> ReadAsync<TBody>(IQueryable<ContentItem> items, CancellationToken ct) where TBody : Body
    {
        var rows = await items
            .Join(db.Revisions.AsNoTracking(), item => item.PublishedRevisionId, revision => revision.Id, (item, revision) => new { item, revision })
            .ToListAsync(ct);
        return [.. rows.Select(row => new Live<TBody>(
            row.item.Id, row.item.Type, row.item.Language, row.item.TranslationGroup, row.item.ParentId, row.item.Slug, row.item.Path, row.item.Position,
            row.revision.Id, row.revision.Number, row.item.FirstPublishedAt!.Value, row.item.PublishedAt!.Value, row.item.IsSample,
            (TBody)format.Open(row.item.Type, row.revision)))];
    }
}
