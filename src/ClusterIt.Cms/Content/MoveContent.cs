using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>Puts content, with all that lies below it, under another page or at another place among its siblings.</summary>
public sealed class MoveContent(Db db, ContentTypes types, Journal journal, TimeProvider clock)
{
    private const int Step = 10;

    public enum Outcome
    {
        Moved,
        Missing,
        ParentMissing,
        Trashed,
        Stale,

        /// <summary>A page cannot lie below itself.</summary>
        BelowItself,

        OtherLanguageThanParent,

        /// <summary>The content is public, the page it should lie under is not.</summary>
        ParentNotPublished,

        /// <summary>A home page, or a type that has no page.</summary>
        Unmovable,

        SlugMalformed,
        SlugReserved,
        SlugTaken,
    }

    /// <param name="id">The content.</param>
    /// <param name="version">The version that the decision was made on.</param>
    /// <param name="parentId">The page to lie under; null for the top.</param>
    /// <param name="index">The place among the siblings, from 0; null for the end.</param>
    /// <param name="actor">Who moves.</param>
    /// <param name="ct">Cancels before anything is moved.</param>
    /// <param name="slug">The last part of its address there; null keeps it. Moved and renamed in one step, it never has the address in between, which may be another's.</param>
    public async Task<Answer<Outcome>> RunAsync(Guid id, int version, Guid? parentId, int? index, OfficeActor actor, CancellationToken ct, string? slug = null)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.ItemAsync(id, ct);
        if (item is null)
            return Answer<Outcome>.From(Outcome.Missing);
        if (item.TrashedAt is not null)
            return Answer<Outcome>.From(Outcome.Trashed, item);
        if (item.Version != version)
            return Answer<Outcome>.From(Outcome.Stale, item);
        if (item.Path is not { } oldPath || item.IsHome)
            return Answer<Outcome>.From(Outcome.Unmovable, item);
        var parent = parentId is { } wanted ? await db.Items.FindAsync([wanted], ct) : null;
        slug ??= item.Slug;
        if (await RefusalAsync(item, parentId, parent, slug, ct) is { } refusal)
            return Answer<Outcome>.From(refusal, item);

        var newPath = ContentPath.Of(item.Language, parent?.Path, slug);
        item.Place(parentId, slug, newPath, await MakeRoomAsync(item, parentId, index, ct));
        await new AddressBook(db, clock).RelocateAsync(item, oldPath, newPath, ct);
        journal.Note(item, "content.moved", actor, oldPath == newPath ? "" : $"{oldPath} → {newPath}");
        await write.CommitAsync(ct);
        return Answer<Outcome>.From(Outcome.Moved, item);
    }

    private async Task<Outcome?> RefusalAsync(ContentItem item, Guid? parentId, ContentItem? parent, string slug, CancellationToken ct)
    {
        if (parentId is null ? types[item.Type].Archive.Length > 0 : parent is null or { TrashedAt: not null } or { Path: null })
            return Outcome.ParentMissing;
        if (parent is not null && (parent.Id == item.Id || IsBelow(parent.Path!, item.Path!)))
            return Outcome.BelowItself;
        if (parent is not null && parent.Language != item.Language)
            return Outcome.OtherLanguageThanParent;
        if (item.IsLive && parent is { IsLive: false })
            return Outcome.ParentNotPublished;
        if (slug.Length == 0)
            return Outcome.SlugMalformed;
        var newPath = ContentPath.Of(item.Language, parent?.Path, slug);
        return await new SlugRules(db, types).JudgeAsync(item.Type, newPath, slug, parentId, item.Id, ct) switch
        {
            SlugRules.Verdict.Fine => null,
            SlugRules.Verdict.Malformed => Outcome.SlugMalformed,
            SlugRules.Verdict.Reserved => Outcome.SlugReserved,
            SlugRules.Verdict.Taken => Outcome.SlugTaken,
        };
    }

    private static bool IsBelow(string path, string above) =>
        path.StartsWith(above == "/" ? above : $"{above}/", StringComparison.Ordinal);

    /// <summary>
    /// The position for the wanted place. The siblings are renumbered without counting as changed: whoever edits one of
    /// them must not meet a conflict because a neighbour was moved.
    /// </summary>
    private async Task<int> MakeRoomAsync(ContentItem item, Guid? parentId, int? index, CancellationToken ct)
    {
        var siblings = await db.Items
            .Where(other => other.ParentId == parentId && other.Language == item.Language && other.Id != item.Id
                && other.TrashedAt == null && other.Path != null && other.Slug != "")
            .OrderBy(other => other.Position).ThenBy(other => other.Title)
            .Select(other => new { other.Id, other.Position })
            .ToListAsync(ct);
        if (index is not { } at || at >= siblings.Count)
            return siblings.Count == 0 ? Step : siblings[^1].Position + Step;

        at = Math.Max(0, at);
        for (var place = 0; place < siblings.Count; place++)
        {
            var (id, position) = (siblings[place].Id, (place < at ? place + 1 : place + 2) * Step);
            if (siblings[place].Position != position)
                await db.Items.Where(other => other.Id == id).ExecuteUpdateAsync(set => set.SetProperty(other => other.Position, position), ct);
        }
        return (at + 1) * Step;
    }
}
