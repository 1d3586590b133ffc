using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Content;

/// <summary>Makes an old revision the new draft. Nothing is lost: the draft so far stays in the history, and the public sees no change yet.</summary>
public sealed class RestoreRevision(Db db, BodyFormat format, SaveDraft save)
{
    public enum Outcome
    {
        Restored,
        Missing,
        RevisionMissing,
        Trashed,
        Stale,
    }

    public async Task<Answer<Outcome>> RunAsync(Guid id, int version, Guid revisionId, OfficeActor actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.ItemAsync(id, ct);
        if (item is null)
            return Answer<Outcome>.From(Outcome.Missing);
        if (item.Version != version)
            return Answer<Outcome>.From(item.TrashedAt is null ? Outcome.Stale : Outcome.Trashed, item);
        if (await db.RevisionAsync(item, revisionId, ct) is not { } old)
            return Answer<Outcome>.From(Outcome.RevisionMissing, item);

        var note = Texts.Of("revision.restored-from", old.Number);
        var saved = await save.RunAsync(id, version, format.Open(item.Type, old), RevisionKind.Saved, actor, ct, note, begin: true);
        if (saved.Outcome is SaveDraft.Outcome.Saved)
            await write.CommitAsync(ct);
        return new Answer<Outcome>(Of(saved.Outcome), saved.Version, saved.Faults);
    }

    private static Outcome Of(SaveDraft.Outcome outcome) => outcome switch
    {
        SaveDraft.Outcome.Saved => Outcome.Restored,
        SaveDraft.Outcome.Missing => Outcome.Missing,
        SaveDraft.Outcome.Trashed => Outcome.Trashed,
        SaveDraft.Outcome.Stale => Outcome.Stale,
    };
}
