using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Media;

/// <summary>Takes a file out of the trash: it is there again as it was, under its old addresses and wherever drafts use it.</summary>
public sealed class RestoreMedia(Db db, Journal journal)
{
    public enum Outcome
    {
        Restored,
        NotTrashed,
        Missing,
        Stale,
    }

    public async Task<Outcome> RunAsync(Guid id, int version, OfficeActor actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.Media.FindAsync([id], ct);
        if (item is null)
            return Outcome.Missing;
        if (item.Version != version)
            return Outcome.Stale;
        if (item.TrashedAt is null)
            return Outcome.NotTrashed;
        Return(item, journal, actor);
        await write.CommitAsync(ct);
        return Outcome.Restored;
    }

    /// <summary>Within a change that is going on.</summary>
    internal static void Return(MediaItem item, Journal journal, OfficeActor actor)
    {
        item.TrashedAt = null;
        item.Version++;
        journal.Note(item.FileName, "media.restored", actor, subjectId: item.Id);
    }
}
