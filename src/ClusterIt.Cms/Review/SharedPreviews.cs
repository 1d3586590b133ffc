using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Review;

/// <summary>What people without an account may look at.</summary>
public sealed class SharedPreviews(Db db, ContentDrafts drafts, TimeProvider clock)
{
    /// <summary>The links of a piece of content that still show something, the newest first.</summary>
    public async Task<IReadOnlyList<PreviewLinkRow>> OpenAsync(Guid contentId, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await db.PreviewLinks.AsNoTracking().Where(link => link.ContentId == contentId && link.ExpiresAt > now).OrderByDescending(link => link.MadeAt)
            .Join(db.Revisions, link => link.RevisionId, revision => revision.Id, (link, revision) => new { link, revision })
            .Select(row => new PreviewLinkRow(row.link.Id, row.revision.Number, row.link.MadeByName, row.link.MadeAt, row.link.ExpiresAt)).ToListAsync(ct);
    }

    /// <summary>What a secret shows, and until when; null when it shows nothing any more, because its time is over, it was taken back, or the content is gone.</summary>
    public async Task<(ContentDraft Draft, DateTime Until)?> FindAsync(string secret, CancellationToken ct)
    {
        var (hash, now) = (LinkSecret.HashOf(secret), clock.GetUtcNow().UtcDateTime);
        var link = await db.PreviewLinks.AsNoTracking().FirstOrDefaultAsync(link => link.SecretHash == hash && link.ExpiresAt > now, ct);
        return link is not null && await drafts.FindAsync(link.ContentId, ct, link.RevisionId) is { Path: not null, State: not ContentState.Trashed } draft ? (draft, link.ExpiresAt) : null;
    }
}
