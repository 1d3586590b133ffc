using System.Globalization;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Pages;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>Whether a slug may stand at a place.</summary>
internal sealed class SlugRules(Db db, ContentTypes types)
{
    public enum Verdict
    {
        Fine,
        Malformed,
        Reserved,
        Taken,
    }

    /// <param name="type">The content type's key.</param>
    /// <param name="path">The whole address that the slug makes.</param>
    /// <param name="slug">Empty is right for the home page of a language alone.</param>
    /// <param name="parentId">The page above, or null at the top.</param>
    /// <param name="self">The item that asks, so that it does not stand in its own way.</param>
    public async Task<Verdict> JudgeAsync(string type, string path, string slug, Guid? parentId, Guid self, CancellationToken ct)
    {
        if (slug.Length == 0 ? parentId is not null : !Slug.IsWellFormed(slug))
            return Verdict.Malformed;
        if (ReservedSlugs.AtTop(slug) && IsAtTheTop(path, parentId))
            return Verdict.Reserved;
        if (ReservedSlugs.InArchive(slug) && (types[type].Archive.Length > 0 || await IsArchiveAsync(parentId, ct)))
            return Verdict.Reserved;
        return await IsTakenAsync(path, self, ct) ? Verdict.Taken : Verdict.Fine;
    }

    /// <summary>The slug itself, or the first of <c>slug-2</c>, <c>slug-3</c>, … that is free at the place.</summary>
    public async Task<string> FreeAsync(string type, string language, string? parentPath, Guid? parentId, string slug, Guid self, CancellationToken ct)
    {
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? slug : Numbered(slug, number);
            if (await JudgeAsync(type, ContentPath.Of(language, parentPath, candidate), candidate, parentId, self, ct)
                is Verdict.Fine or Verdict.Malformed)
                return candidate;
        }
    }

    /// <summary>Whether a key may name something that has no address; it is one among those of its type.</summary>
    public async Task<Verdict> JudgeKeyAsync(string type, string key, Guid self, CancellationToken ct)
    {
        if (!Slug.IsWellFormed(key))
            return Verdict.Malformed;
        return await db.Items.AnyAsync(item => item.Type == type && item.Slug == key && item.TrashedAt == null && item.Id != self, ct) ? Verdict.Taken : Verdict.Fine;
    }

    /// <summary>The key itself, or the first of <c>key-2</c>, <c>key-3</c>, … that is free.</summary>
    public async Task<string> FreeKeyAsync(string type, string key, Guid self, CancellationToken ct)
    {
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? key : Numbered(key, number);
            if (await JudgeKeyAsync(type, candidate, self, ct) is not Verdict.Taken)
                return candidate;
        }
    }

    private static string Numbered(string slug, int number)
    {
        var ending = string.Create(CultureInfo.InvariantCulture, $"-{number}");
        return slug[..Math.Min(slug.Length, Slug.MaxLength - ending.Length)].TrimEnd('-') + ending;
    }

    /// <summary>Below a home page an address is the same as at the top.</summary>
    private static bool IsAtTheTop(string path, Guid? parentId) =>
        parentId is null || Languages.All.Any(language => ContentPath.Of(language, null, path[(path.LastIndexOf('/') + 1)..]) == path);

    /// <summary>A page whose template lists content makes addresses of its own below it: years, categories, feeds.</summary>
    private async Task<bool> IsArchiveAsync(Guid? parentId, CancellationToken ct)
    {
        var pageType = types.Of<Page>().Key;
        var draft = await db.Items.Where(parent => parent.Id == parentId && parent.Type == pageType)
            .Join(db.Revisions, parent => parent.DraftRevisionId, revision => revision.Id, (_, revision) => revision)
            .AsNoTracking().FirstOrDefaultAsync(ct);
        return draft is not null && new BodyFormat(types).Open(pageType, draft) is Page page && types.IsArchive(page.Template);
    }

    private Task<bool> IsTakenAsync(string path, Guid self, CancellationToken ct) =>
        db.Items.AnyAsync(item => item.Path == path && item.TrashedAt == null && item.Id != self, ct);
}
