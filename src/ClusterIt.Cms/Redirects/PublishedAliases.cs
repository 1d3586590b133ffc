using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Redirects;

/// <summary>Where addresses of earlier websites lead.</summary>
public sealed class PublishedAliases(Db db, PublishedContent published)
{
    /// <summary>The alias for a request that met no content, or null.</summary>
    /// <param name="path">In canonical form.</param>
    /// <param name="query">With its question mark, or empty. An alias with exactly this query goes before one for any query.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<AliasTarget?> FindAsync(string path, string query, CancellationToken ct)
    {
        var exact = path + query;
        var found = await db.Aliases.AsNoTracking().Where(alias => alias.From == exact || alias.From == path).ToListAsync(ct);
        if ((found.Find(alias => alias.From == exact) ?? found.FirstOrDefault() ?? await PatternAsync(path, ct)) is not { } best)
            return null;
        if (best.To is null)
            return new AliasTarget(null);
        if (best.ContentId is not { } id)
            return new AliasTarget(best.To);
        return new AliasTarget((await published.LinksAsync([id], ct)).GetValueOrDefault(id)?.Path);
    }

    /// <summary>The longest one whose beginning the path shares.</summary>
    private async Task<Alias?> PatternAsync(string path, CancellationToken ct) =>
        (await db.Aliases.AsNoTracking().Where(alias => alias.From.EndsWith("*")).ToListAsync(ct))
            .Where(alias => path.StartsWith(alias.From[..^1], StringComparison.Ordinal) || path == alias.From[..^1].TrimEnd('/'))
            .MaxBy(alias => alias.From.Length);
}
