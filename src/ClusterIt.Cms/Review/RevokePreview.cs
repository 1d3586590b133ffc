using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Review;

/// <summary>Takes a preview link back: it shows nothing any more. Whatever was written meanwhile, that is right.</summary>
public sealed class RevokePreview(Db db, Journal journal)
{
    public enum Outcome
    {
        Revoked,

        /// <summary>There is none, or its time was over, or it was taken back before.</summary>
        NotOpen,
    }

    /// <param name="id">The content.</param>
    /// <param name="linkId">The link, which is one of the content's.</param>
    /// <param name="actor">Who takes it back.</param>
    /// <param name="ct">Cancels before anything is changed.</param>
    public async Task<Outcome> RunAsync(Guid id, Guid linkId, Editor actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        if (await db.PreviewLinks.FirstOrDefaultAsync(link => link.Id == linkId && link.ContentId == id, ct) is not { } link || await db.Items.FindAsync([id], ct) is not { } item)
            return Outcome.NotOpen;
        db.PreviewLinks.Remove(link);
        journal.Note(item, "content.sharing-ended", actor);
        await write.CommitAsync(ct);
        return Outcome.Revoked;
    }
}
