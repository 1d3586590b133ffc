using System.Globalization;
using ClusterIt.Cms.Data;
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
        if (ReservedSlugs.Contains(slug, atTheTop: parentId is null, inArchive: types[type].Archive.Length > 0))
            return Verdict.Reserved;
        return await IsTakenAsync(path, self, ct) ? Verdict.Taken : Verdict.Fine;
    }

    /// <summary>The slug itself, or the first of <c>slug-2</c>, <c>slug-3</c>, … that is free at the place.</summary>
    public async Task<string> FreeAsync(string type, string language, string? parentPath, Guid? parentId, string slug, Guid self, CancellationToken ct)
    {
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
            if (await JudgeAsync(type, ContentPath.Of(language, parentPath, candidate), candidate, parentId, self, ct)
                is Verdict.Fine or Verdict.Malformed)
                return candidate;
        }
    }

    private Task<bool> IsTakenAsync(string path, Guid self, CancellationToken ct) =>
        db.Items.AnyAsync(item => item.Path == path && item.TrashedAt == null && item.Id != self, ct);
}
