using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>Changes the last part of an address, or the key of what has none. Every old address of the content and of all that lies below it goes on answering, with one redirect.</summary>
public sealed class RenameSlug(Db db, ContentTypes types, Journal journal, TimeProvider clock)
{
    public enum Outcome
    {
        Renamed,
        Unchanged,
        Missing,
        Trashed,
        Stale,

        /// <summary>A home page.</summary>
        NoSlug,

        SlugMalformed,
        SlugReserved,
        SlugTaken,
    }

    public async Task<Answer<Outcome>> RunAsync(Guid id, int version, string slug, OfficeActor actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.ItemAsync(id, ct);
        if (item is null)
            return Answer<Outcome>.From(Outcome.Missing);
        if (item.TrashedAt is not null)
            return Answer<Outcome>.From(Outcome.Trashed, item);
        if (item.Version != version)
            return Answer<Outcome>.From(Outcome.Stale, item);
        if (item.Slug.Length == 0)
            return Answer<Outcome>.From(Outcome.NoSlug, item);
        if (item.Slug == slug)
            return Answer<Outcome>.From(Outcome.Unchanged, item);
        var refusal = item.Path is { } path ? await MoveAsync(item, path, slug, actor, ct) : await RekeyAsync(item, slug, actor, ct);
        if (refusal is { } outcome)
            return Answer<Outcome>.From(outcome, item);
        await write.CommitAsync(ct);
        return Answer<Outcome>.From(Outcome.Renamed, item);
    }

    private async Task<Outcome?> MoveAsync(ContentItem item, string oldPath, string slug, OfficeActor actor, CancellationToken ct)
    {
        var newPath = ContentPath.Of(item.Language, await ParentPathAsync(item, ct), slug);
        var verdict = slug.Length == 0
            ? SlugRules.Verdict.Malformed
            : await new SlugRules(db, types).JudgeAsync(item.Type, newPath, slug, item.ParentId, item.Id, ct);
        if (Refusal(verdict) is { } refusal)
            return refusal;

        item.Place(item.ParentId, slug, newPath, item.Position);
        await new AddressBook(db, clock).RelocateAsync(item, oldPath, newPath, ct);
        journal.Note(item, "content.renamed", actor, $"{oldPath} → {newPath}");
        return null;
    }

    /// <summary>What has no address has no old addresses to keep either.</summary>
    private async Task<Outcome?> RekeyAsync(ContentItem item, string key, OfficeActor actor, CancellationToken ct)
    {
        if (Refusal(await new SlugRules(db, types).JudgeKeyAsync(item.Type, key, item.Id, ct)) is { } refusal)
            return refusal;

        journal.Note(item, "content.renamed", actor, $"{item.Slug} → {key}");
        item.Place(item.ParentId, key, null, item.Position);
        return null;
    }

    private Task<string?> ParentPathAsync(ContentItem item, CancellationToken ct) =>
        db.Items.Where(parent => parent.Id == item.ParentId).Select(parent => parent.Path).FirstOrDefaultAsync(ct);

    private static Outcome? Refusal(SlugRules.Verdict verdict) => verdict switch
    {
        SlugRules.Verdict.Fine => null,
        SlugRules.Verdict.Malformed => Outcome.SlugMalformed,
        SlugRules.Verdict.Reserved => Outcome.SlugReserved,
        SlugRules.Verdict.Taken => Outcome.SlugTaken,
    };
}
