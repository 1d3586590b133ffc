using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Pages;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>What the office works on, in whatever state it is.</summary>
public sealed class ContentDrafts(Db db, ContentTypes types, BodyFormat format, TimeProvider clock)
{
    /// <summary>The content with its newest revision, or with a named one; null when there is none.</summary>
    public async Task<ContentDraft?> FindAsync(Guid id, CancellationToken ct, Guid? revisionId = null)
    {
        var item = await db.Items.AsNoTracking().FirstOrDefaultAsync(item => item.Id == id, ct);
        if (item is null)
            return null;
        var wanted = revisionId ?? item.DraftRevisionId;
        var revision = await db.Revisions.AsNoTracking().FirstOrDefaultAsync(revision => revision.Id == wanted && revision.ContentId == id, ct);
        return revision is null ? null : Of(item, revision);
    }

    /// <summary>Its revisions, the newest first, without their words.</summary>
    public async Task<IReadOnlyList<RevisionRow>> HistoryAsync(Guid id, CancellationToken ct)
    {
        var published = await db.Items.Where(item => item.Id == id).Select(item => item.PublishedRevisionId).FirstOrDefaultAsync(ct);
        return await db.Revisions.AsNoTracking().Where(revision => revision.ContentId == id).OrderByDescending(revision => revision.Number)
            .Select(revision => new RevisionRow(revision.Id, revision.Number, revision.Kind, revision.Title, revision.AuthorName, revision.SavedAt, revision.Note, revision.Id == published))
            .ToListAsync(ct);
    }

    /// <summary>Whether somebody has begun it themselves.</summary>
    public Task<bool> IsBegunByAsync(Guid id, Editor editor, CancellationToken ct) =>
        db.AuditEntries.AnyAsync(entry => entry.SubjectId == id && entry.Deed == CreateContent.Deed && entry.ActorKey == editor.Key, ct);

    /// <summary>What readers would stumble over, and whoever may publish can waive.</summary>
    public Task<IReadOnlyList<Fault>> FindingsAsync(ContentDraft draft, CancellationToken ct) =>
        new PublishCheck(db, types, clock.GetUtcNow().UtcDateTime).FindingsAsync(draft.Id, draft.Body, draft.Language, ct);

    /// <summary>The page below which content of a type is kept; null when the language has none.</summary>
    public async Task<Guid?> ArchiveAsync(ContentType type, string language, CancellationToken ct)
    {
        var page = types.Of<Page>().Key;
        var pages = await db.Items.AsNoTracking().Where(item => item.Type == page && item.Language == language && item.TrashedAt == null)
            .Join(db.Revisions, item => item.DraftRevisionId, revision => revision.Id, (item, revision) => revision).AsNoTracking().ToListAsync(ct);
        return pages.FirstOrDefault(revision => format.Open(page, revision) is Page { Template: var template } && ChoiceNames.Of(template) == type.Archive)?.ContentId;
    }

    private ContentDraft Of(ContentItem item, Revision revision) => new()
    {
        Id = item.Id,
        Type = item.Type,
        Language = item.Language,
        TranslationGroup = item.TranslationGroup,
        ParentId = item.ParentId,
        Slug = item.Slug,
        Path = item.Path,
        Position = item.Position,
        State = item.State,
        Version = item.Version,
        IsLive = item.IsLive,
        IsSample = item.IsSample,
        FirstPublishedAt = item.FirstPublishedAt,
        PublishedAt = item.PublishedAt,
        PublishAt = item.PublishAt,
        WithdrawAt = item.WithdrawAt,
        PublishedRevisionId = item.PublishedRevisionId,
        SubmittedRevisionId = item.SubmittedRevisionId,
        RevisionId = revision.Id,
        RevisionNumber = revision.Number,
        SavedAt = revision.SavedAt,
        AuthorKey = revision.AuthorKey,
        AuthorName = revision.AuthorName,
        Body = format.Open(item.Type, revision),
    };
}
