using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Content;

/// <summary>
/// Keeps what somebody has written, in whatever condition it is. What the public sees does not change. One person's
/// autosaves of one sitting share a row, so that the history stays readable.
/// </summary>
public sealed class SaveDraft(Db db, ContentTypes types, BodyFormat format, LiveIndex index, Journal journal, TimeProvider clock)
{
    internal const string Deed = "content.saved";

    /// <summary>An autosave continues the one before when that is not older than this.</summary>
    public static readonly TimeSpan Sitting = TimeSpan.FromHours(1);

    public enum Outcome
    {
        Saved,
        Missing,
        Trashed,
        Stale,
    }

    /// <param name="id">The content.</param>
    /// <param name="version">The version that the text was written on.</param>
    /// <param name="body">Of the content's type.</param>
    /// <param name="kind"><see cref="RevisionKind.Autosave"/> when the editor saves on its own, <see cref="RevisionKind.Saved"/> when a person does.</param>
    /// <param name="actor">Whose hand it is.</param>
    /// <param name="ct">Cancels before anything is kept.</param>
    /// <param name="note">What others should know about this version.</param>
    /// <param name="followTitle">The address of what was never public follows its title, until a person has chosen one.</param>
    /// <param name="begin">Never continues an autosave: what was written so far stays in the history.</param>
    /// <exception cref="ArgumentException">The body is of another type than the content.</exception>
    public async Task<Answer<Outcome>> RunAsync(
        Guid id, int version, Body body, RevisionKind kind, OfficeActor actor, CancellationToken ct, string note = "", bool begin = false, bool followTitle = false)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.ItemAsync(id, ct);
        if (item is null)
            return Answer<Outcome>.From(Outcome.Missing);
        if (types.Of(body).Key != item.Type)
            throw new ArgumentException($"The content is a {item.Type}, the body is a {types.Of(body).Key}.", nameof(body));
        if (item.TrashedAt is not null)
            return Answer<Outcome>.From(Outcome.Trashed, item);
        if (item.Version != version)
            return Answer<Outcome>.From(Outcome.Stale, item);

        var before = (await db.RevisionAsync(item, null, ct))!;
        var titleBefore = before.Title;
        if (!begin && note.Length == 0 && IsKept(before, format.Store(body), kind))
            return Answer<Outcome>.From(Outcome.Saved, item);
        var draft = await WriteAsync(item, begin ? null : before, body, kind, actor, note, ct);
        item.Draft(draft);
        if (followTitle)
            await new FollowTitle(db, types, clock).RunAsync(item, titleBefore, draft.Title, ct);
        await index.WriteDraftReferencesAsync(id, body, isNew: false, ct);
        if (kind is not RevisionKind.Autosave)
            journal.Note(item, Deed, actor, note, before == draft ? null : before, draft);
        await write.CommitAsync(ct);
        return Answer<Outcome>.From(Outcome.Saved, item);
    }

    private async Task<Revision> WriteAsync(
        ContentItem item, Revision? continued, Body body, RevisionKind kind, OfficeActor actor, string note, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (continued is not null && !IsSpokenFor(item, continued) && continued.MayBeContinuedBy(actor, now, Sitting))
        {
            continued.Continue(format.Store(body), kind, now, note);
            return continued;
        }
        var next = Revision.Write(item.Id, await db.NextRevisionNumberAsync(item.Id, ct), format.Store(body), kind, actor, now, note);
        db.Revisions.Add(next);
        return next;
    }

    /// <summary>Just these words stand there already: nobody wants a revision, or a published page that counts as changed, for looking at it.</summary>
    private static bool IsKept(Revision before, StoredBody body, RevisionKind kind) =>
        before.Json == body.Json && before.SchemaVersion == body.SchemaVersion && (kind is RevisionKind.Autosave || before.Kind is not RevisionKind.Autosave);

    /// <summary>A revision that is public, scheduled or in review never changes under those who rely on it.</summary>
    private static bool IsSpokenFor(ContentItem item, Revision revision) =>
        revision.Id == item.PublishedRevisionId || revision.Id == item.ScheduledRevisionId || revision.Id == item.SubmittedRevisionId;
}
