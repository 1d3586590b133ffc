using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>Keeps the addresses that content has and ever had.</summary>
internal sealed class AddressBook(Db db, TimeProvider clock)
{
    /// <summary>The range of paths below a path: from "/a/" up to, not including, "/a0" ("0" follows "/" in ASCII).</summary>
    public static (string From, string To) Below(string path) => path == "/" ? ("/", "0") : ($"{path}/", $"{path}0");

    /// <summary>The address leads to this content from now on, whoever had it before.</summary>
    public async Task ClaimAsync(ContentItem item, CancellationToken ct)
    {
        if (item.Path is not { } path)
            return;
        if (await db.Addresses.FindAsync([path], ct) is { } known)
            (known.ContentId, known.IsCurrent) = (item.Id, true);
        else
            db.Addresses.Add(new Address { Path = path, ContentId = item.Id, IsCurrent = true, Since = clock.GetUtcNow().UtcDateTime });
    }

    /// <summary>The address leads to this content, which is not public, unless it leads elsewhere already.</summary>
    public async Task ClaimIfFreeAsync(ContentItem item, CancellationToken ct)
    {
        if (item.Path is { } path && await db.Addresses.FindAsync([path], ct) is null)
            db.Addresses.Add(new Address { Path = path, ContentId = item.Id, IsCurrent = true, Since = clock.GetUtcNow().UtcDateTime });
    }

    /// <summary>
    /// Moves an item's address and those of everything below it, in a few statements however many there are. Whatever was
    /// ever published keeps its old address as one that redirects. What is not public takes no address from what is.
    /// </summary>
    public async Task RelocateAsync(ContentItem item, string oldPath, string newPath, CancellationToken ct)
    {
        if (oldPath == newPath)
            return;
        var (from, to) = Below(oldPath);
        var now = clock.GetUtcNow().UtcDateTime;
        var cut = oldPath.Length + 1;

        await db.SaveChangesAsync(ct);
        await db.Database.ExecuteSqlAsync($"""
            UPDATE "content" SET "Path" = {newPath} || substr("Path", {cut})
            WHERE "TrashedAt" IS NULL AND "Path" >= {from} AND "Path" < {to}
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            UPDATE "address" SET "IsCurrent" = FALSE
            WHERE "IsCurrent" AND ("Path" = {oldPath} OR ("Path" >= {from} AND "Path" < {to}))
            """, ct);
        var (newFrom, newTo) = Below(newPath);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO "address" ("Path", "ContentId", "IsCurrent", "Since")
            SELECT "Path", "Id", TRUE, {now} FROM "content"
            WHERE "TrashedAt" IS NULL AND "PublishedRevisionId" IS NOT NULL
              AND ("Path" = {newPath} OR ("Path" >= {newFrom} AND "Path" < {newTo}))
            ON CONFLICT ("Path") DO UPDATE SET "ContentId" = excluded."ContentId", "IsCurrent" = TRUE
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO "address" ("Path", "ContentId", "IsCurrent", "Since")
            SELECT "Path", "Id", TRUE, {now} FROM "content"
            WHERE "TrashedAt" IS NULL AND "FirstPublishedAt" IS NOT NULL AND "PublishedRevisionId" IS NULL
              AND ("Path" = {newPath} OR ("Path" >= {newFrom} AND "Path" < {newTo}))
            ON CONFLICT ("Path") DO NOTHING
            """, ct);
        Reload(item);
    }

    /// <summary>Rows that are loaded already would hide what the statements changed.</summary>
    private void Reload(ContentItem item)
    {
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.Entity is Address || (entry.Entity is ContentItem other && other != item)).ToList())
            entry.State = EntityState.Detached;
    }
}
