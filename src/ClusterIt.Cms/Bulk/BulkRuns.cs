using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Bulk;

/// <summary>The reports of what was done to many.</summary>
public sealed class BulkRuns(Db db)
{
    /// <summary>The run and what became of each, what was refused first; null when there is none, or no longer.</summary>
    public async Task<(BulkRun Run, IReadOnlyList<BulkLine> Lines)?> FindAsync(Guid id, CancellationToken ct) =>
        await db.BulkRuns.AsNoTracking().FirstOrDefaultAsync(run => run.Id == id, ct) is { } run
            ? (run, await db.BulkLines.AsNoTracking().Where(line => line.RunId == id).OrderBy(line => line.IsDone).ThenBy(line => line.Number).ToListAsync(ct))
            : null;
}
