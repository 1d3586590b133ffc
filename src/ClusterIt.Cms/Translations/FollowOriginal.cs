using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Translations;

/// <summary>Notes that a translation says what a revision of its original says. Nothing of either is changed.</summary>
public sealed class FollowOriginal(Db db, Journal journal)
{
    public enum Outcome
    {
        Followed,
        Unchanged,
        Missing,
        Stale,

        /// <summary>It is no revision of the original.</summary>
        OtherRevision,
    }

    /// <param name="id">The translation.</param>
    /// <param name="version">Of it, as it was seen.</param>
    /// <param name="sourceRevisionId">The original's revision that whoever decides has seen.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Outcome> RunAsync(Guid id, int version, Guid sourceRevisionId, OfficeActor actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.ItemAsync(id, ct);
        if (item is null or { TrashedAt: not null })
            return Outcome.Missing;
        if (item.Version != version)
            return Outcome.Stale;
        if (item.SourceRevisionId == sourceRevisionId)
            return Outcome.Unchanged;
        var source = await db.Revisions.AsNoTracking().FirstOrDefaultAsync(
            revision => revision.Id == sourceRevisionId && revision.ContentId != id && db.Items.Any(original => original.Id == revision.ContentId && original.TranslationGroup == item.TranslationGroup), ct);
        if (source is null)
            return Outcome.OtherRevision;
        item.Follow(source.Id);
        journal.Note(item, "content.translation-followed", actor, Texts.ForOffice("translation.follows", source.Number));
        await write.CommitAsync(ct);
        return Outcome.Followed;
    }
}
