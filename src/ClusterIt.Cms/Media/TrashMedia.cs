using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Media;

/// <summary>Puts a file into the trash. What the public sees stays where it is; drafts lose it only when somebody has seen which ones (goals M10, M18).</summary>
public sealed class TrashMedia(Db db, Journal journal, TimeProvider clock)
{
    public enum Outcome
    {
        Trashed,
        AlreadyTrashed,
        Missing,
        Stale,

        /// <summary>The public sees it.</summary>
        Shown,

        /// <summary>More content uses it than was seen.</summary>
        Used,
    }

    /// <param name="id">The file.</param>
    /// <param name="version">The version that the decision was made on.</param>
    /// <param name="usesSeen">How many pieces of content use it, as far as whoever decides has seen.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="ct">Cancels before anything is done.</param>
    public async Task<Answer<Outcome>> RunAsync(Guid id, int version, int usesSeen, OfficeActor actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.Media.FindAsync([id], ct);
        if (item is null)
            return Answer<Outcome>.From(Outcome.Missing);
        if (item.TrashedAt is not null)
            return new Answer<Outcome>(Outcome.AlreadyTrashed, item.Version, []);
        if (item.Version != version)
            return new Answer<Outcome>(Outcome.Stale, item.Version, []);
        var uses = db.References.Where(reference => reference.TargetId == id);
        if (await uses.AnyAsync(reference => reference.IsLive, ct))
            return new Answer<Outcome>(Outcome.Shown, item.Version, []);
        if (await uses.Select(reference => reference.ContentId).Distinct().CountAsync(ct) > usesSeen)
            return new Answer<Outcome>(Outcome.Used, item.Version, []);
        item.TrashedAt = clock.GetUtcNow().UtcDateTime;
        item.Version++;
        journal.Note(item.FileName, "media.trashed", actor, subjectId: id);
        await write.CommitAsync(ct);
        return new Answer<Outcome>(Outcome.Trashed, item.Version, []);
    }
}
