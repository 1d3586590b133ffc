using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>Changes the last part of an address. Every old address of the content and of all that lies below it goes on answering, with one redirect.</summary>
public sealed class RenameSlug(Db db, ContentTypes types, Journal journal, TimeProvider clock)
{
    public enum Outcome
    {
        Renamed,
        Unchanged,
        Missing,
        Trashed,
        Stale,

        /// <summary>A home page, or a type that has no page.</summary>
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
        if (item.Path is not { } oldPath || item.Slug.Length == 0)
            return Answer<Outcome>.From(Outcome.NoSlug, item);
        if (item.Slug == slug)
            return Answer<Outcome>.From(Outcome.Unchanged, item);
        var newPath = ContentPath.Of(item.Language, await ParentPathAsync(item, ct), slug);
        var verdict = slug.Length == 0
            ? SlugRules.Verdict.Malformed
            : await new SlugRules(db, types).JudgeAsync(item.Type, newPath, slug, item.ParentId, id, ct);
        if (Refusal(verdict) is { } refusal)
            return Answer<Outcome>.From(refusal, item);

        item.Place(item.ParentId, slug, newPath, item.Position);
        await new AddressBook(db, clock).RelocateAsync(item, oldPath, newPath, ct);
        journal.Note(item, "content.renamed", actor, $"{oldPath} → {newPath}");
        await write.CommitAsync(ct);
        return Answer<Outcome>.From(Outcome.Renamed, item);
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
