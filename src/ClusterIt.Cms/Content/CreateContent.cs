using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>Begins a new piece of content with its first draft.</summary>
public sealed class CreateContent(Db db, ContentTypes types, BodyFormat format, LiveIndex index, Journal journal, TimeProvider clock)
{
    /// <summary>How the audit log calls it.</summary>
    internal const string Deed = "content.created";

    public enum Outcome
    {
        Created,
        IdTaken,
        ParentMissing,
        OtherLanguageThanParent,
        SlugMalformed,
        SlugReserved,
        SlugTaken,
    }

    /// <summary>The new item's identifier beside the answer.</summary>
    public async Task<(Guid Id, Answer<Outcome> Answer)> RunAsync(NewContent wanted, OfficeActor actor, CancellationToken ct)
    {
        var type = types.Of(wanted.Body);
        var id = wanted.Id ?? Guid.CreateVersion7();
        await using var write = await db.BeginWriteAsync(ct);
        if (wanted.Id is not null && await db.Items.AnyAsync(item => item.Id == id, ct))
            return Refused(Outcome.IdTaken);

        var (place, refusal) = type.Addressable ? await PlaceAsync(type, id, wanted, ct) : await KeyAsync(type, id, wanted, ct);
        if (refusal is { } outcome)
            return Refused(outcome);

        var item = ContentItem.Create(id, type.Key, wanted.Language, await GroupAsync(wanted.TranslationGroup, ct), clock.GetUtcNow().UtcDateTime, wanted.IsSample);
        var draft = Revision.Write(id, 1, format.Store(wanted.Body), RevisionKind.Saved, actor, clock.GetUtcNow().UtcDateTime, wanted.Note);
        item.Place(wanted.ParentId, place.Slug, place.Path, wanted.Position);
        item.Draft(draft);
        db.Items.Add(item);
        db.Revisions.Add(draft);
        await index.WriteDraftReferencesAsync(id, wanted.Body, isNew: true, ct);
        journal.Note(item, Deed, actor, after: draft);
        await write.CommitAsync(ct);
        return (id, Answer<Outcome>.From(Outcome.Created, item));

        (Guid, Answer<Outcome>) Refused(Outcome outcome) => (id, Answer<Outcome>.From(outcome));
    }

    private async Task<(Place, Outcome?)> PlaceAsync(ContentType type, Guid id, NewContent wanted, CancellationToken ct)
    {
        var parent = wanted.ParentId is { } parentId
            ? await db.Items.Where(item => item.Id == parentId && item.TrashedAt == null)
                .Select(item => new { item.Path, item.Language }).FirstOrDefaultAsync(ct)
            : null;
        if (wanted.ParentId is not null ? parent?.Path is null : type.Archive.Length > 0)
            return (new Place("", null), Outcome.ParentMissing);
        if (parent is not null && parent.Language != wanted.Language)
            return (new Place("", null), Outcome.OtherLanguageThanParent);

        var rules = new SlugRules(db, types);
        var slug = wanted.Slug
            ?? await rules.FreeAsync(type.Key, wanted.Language, parent?.Path, wanted.ParentId, FollowTitle.FirstSlug(wanted.Body.Title, type.Key), id, ct);
        var path = ContentPath.Of(wanted.Language, parent?.Path, slug);
        var verdict = await rules.JudgeAsync(type.Key, path, slug, wanted.ParentId, id, ct);
        return (new Place(slug, path), Refusal(verdict));
    }

    /// <summary>What has no address has a slug all the same: the key by which files, data and anchors name it.</summary>
    private async Task<(Place, Outcome?)> KeyAsync(ContentType type, Guid id, NewContent wanted, CancellationToken ct)
    {
        var rules = new SlugRules(db, types);
        var key = wanted.Slug ?? await rules.FreeKeyAsync(type.Key, FollowTitle.FirstSlug(wanted.Body.Title, type.Key), id, ct);
        return (new Place(key, null), Refusal(await rules.JudgeKeyAsync(type.Key, key, id, ct)));
    }

    /// <summary>Whichever translation was named, the group is the one it is in.</summary>
    private async Task<Guid?> GroupAsync(Guid? translation, CancellationToken ct) =>
        await db.Items.Where(other => other.Id == translation).Select(other => (Guid?)other.TranslationGroup).FirstOrDefaultAsync(ct) ?? translation;

    private static Outcome? Refusal(SlugRules.Verdict verdict) => verdict switch
    {
        SlugRules.Verdict.Fine => null,
        SlugRules.Verdict.Malformed => Outcome.SlugMalformed,
        SlugRules.Verdict.Reserved => Outcome.SlugReserved,
        SlugRules.Verdict.Taken => Outcome.SlugTaken,
    };

    private sealed record Place(string Slug, string? Path);
}
