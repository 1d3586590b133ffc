using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Audit;

/// <summary>What was done, for those who keep the accounts.</summary>
public sealed class AuditLog(Db db)
{
    public const int PerPage = 100;

    /// <summary>The newest first.</summary>
    /// <param name="query">Which entries.</param>
    /// <param name="before">Only entries older than this one; null for the first page.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<AuditEntry>> PageAsync(AuditQuery query, long? before, CancellationToken ct)
    {
        var wanted = Wanted(query);
        if (before is { } last)
            wanted = wanted.Where(entry => entry.Id < last);
        return await wanted.OrderByDescending(entry => entry.Id).Take(PerPage).ToListAsync(ct);
    }

    /// <summary>All of them, the newest first, read as they are needed.</summary>
    public IAsyncEnumerable<AuditEntry> All(AuditQuery query) => Wanted(query).OrderByDescending(entry => entry.Id).AsAsyncEnumerable();

    private IQueryable<AuditEntry> Wanted(AuditQuery query)
    {
        var entries = db.AuditEntries.AsNoTracking();
        foreach (var word in Matching.Words(query.Actor))
            entries = entries.Where(entry => Matching.Of(entry.ActorName).Contains(word));
        foreach (var word in Matching.Words(query.Subject))
            entries = entries.Where(entry => Matching.Of(entry.Subject).Contains(word));
        if (query.Noun.Length > 0)
            entries = entries.Where(entry => entry.Deed.StartsWith(query.Noun + "."));
        if (query.From is { } from)
            entries = entries.Where(entry => entry.At >= from);
        if (query.Until is { } until)
            entries = entries.Where(entry => entry.At < until);
        return entries;
    }
}
