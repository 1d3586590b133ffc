using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Media;

/// <summary>Deletes a file that lies in the trash, with its bytes and all that was made of them. What some content still uses, a draft or something in the trash itself, stays.</summary>
public sealed class DeleteMedia(Db db, Journal journal, DiskMediaStore store)
{
    public enum Outcome
    {
        Deleted,
        NotTrashed,
        Missing,
        Stale,

        /// <summary>Some content names it.</summary>
        Used,
    }

    public async Task<Outcome> RunAsync(Guid id, int version, OfficeActor actor, CancellationToken ct)
    {
        var (outcome, hashes) = await ForgetAsync(id, version, actor, ct);
        foreach (var hash in hashes)
            await DropAsync(hash, ct);
        return outcome;
    }

    private async Task<(Outcome Outcome, IReadOnlyList<string> Hashes)> ForgetAsync(Guid id, int version, OfficeActor actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.Media.FindAsync([id], ct);
        if (item is null)
            return (Outcome.Missing, []);
        if (item.Version != version)
            return (Outcome.Stale, []);
        if (item.TrashedAt is null)
            return (Outcome.NotTrashed, []);
        if (await db.References.AnyAsync(reference => reference.TargetId == id, ct))
            return (Outcome.Used, []);
        var earlier = await db.EarlierFiles.Where(file => file.MediaId == id).ToListAsync(ct);
        db.EarlierFiles.RemoveRange(earlier);
        db.Media.Remove(item);
        journal.Note(item.FileName, "media.deleted", actor, subjectId: id);
        await write.CommitAsync(ct);
        return (Outcome.Deleted, [.. earlier.Select(file => file.Hash).Append(item.Hash).Append(item.ShownHash).Distinct()]);
    }

    /// <summary>
    /// In a change of its own, after the row is gone for sure: whoever adds the same bytes waits until these are gone, or has a row
    /// that keeps them. A process that is killed in between leaves bytes that nothing names.
    /// </summary>
    private async Task DropAsync(string hash, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        if (!await db.Media.AnyAsync(item => item.Hash == hash || item.ShownHash == hash, ct))
            store.Drop(hash);
    }
}
