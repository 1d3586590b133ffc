using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Redirects;

/// <summary>Where addresses of earlier websites lead.</summary>
public sealed class PublishedAliases(Db db, PublishedContent published)
{
    /// <summary>The alias for a request that met no content, or null.</summary>
    /// <param name="path">In canonical form.</param>
    /// <param name="query">With its question mark, or empty. The alias that has most of its parameters, and none that it lacks, goes first.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<AliasTarget?> FindAsync(string path, string query, CancellationToken ct) =>
        await TargetAsync(await ExactAsync(path, query, ct) ?? await PatternAsync(path, ct), ct);

    /// <summary>The alias for just this path, which goes before what content that was there has left behind; null when there is none.</summary>
    public async Task<AliasTarget?> FindExactAsync(string path, string query, CancellationToken ct) =>
        await TargetAsync(await ExactAsync(path, query, ct), ct);

    private async Task<Alias?> ExactAsync(string path, string query, CancellationToken ct)
    {
        var withQuery = $"{path}?";
        var asked = Parameters(query);
        return (await db.Aliases.AsNoTracking().Where(alias => alias.From == path || alias.From.StartsWith(withQuery)).ToListAsync(ct))
            .Select(alias => (Alias: alias, Wanted: Parameters(alias.From[path.Length..])))
            .Where(candidate => candidate.Wanted.IsSubsetOf(asked))
            .OrderByDescending(candidate => candidate.Wanted.Count)
            .Select(candidate => candidate.Alias)
            .FirstOrDefault();
    }

    private async Task<AliasTarget?> TargetAsync(Alias? best, CancellationToken ct)
    {
        if (best is null)
            return null;
        if (best.To is null)
            return new AliasTarget(null);
        if (best.ContentId is not { } id)
            return new AliasTarget(best.To);
        return new AliasTarget((await published.LinksAsync([id], ct)).GetValueOrDefault(id)?.Path is { } path ? path + Alias.Rest(best.To) : null);
    }

    /// <summary>However they are spelt: browsers send <c>tx[news]=5</c> as <c>tx%5Bnews%5D=5</c>, and add parameters of their own.</summary>
    private static HashSet<string> Parameters(string query) =>
        [.. query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => Uri.UnescapeDataString(part.Replace('+', ' ')))];

    /// <summary>The longest one whose beginning the path shares.</summary>
    private async Task<Alias?> PatternAsync(string path, CancellationToken ct) =>
        (await db.Aliases.AsNoTracking().Where(alias => alias.From.EndsWith("*")).ToListAsync(ct))
            .Where(alias => path.StartsWith(alias.From[..^1], StringComparison.Ordinal) || path == alias.From[..^1].TrimEnd('/'))
            .MaxBy(alias => alias.From.Length);
}
