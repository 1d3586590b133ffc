using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Outbox;

/// <summary>How far the log of what happened has come. Whoever keeps a snapshot compares: the same position means that nothing has changed, on any node or by any command line.</summary>
public sealed class OutboxPosition(Db db)
{
    public async Task<long> ReadAsync(CancellationToken ct) =>
        await db.OutboxEntries.OrderByDescending(entry => entry.Id).Select(entry => entry.Id).FirstOrDefaultAsync(ct);
}
