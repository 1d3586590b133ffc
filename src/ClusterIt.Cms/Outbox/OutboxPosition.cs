using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Outbox;

/// <summary>How far the log of what happened has come. Whoever keeps something in memory compares: the same position means that nothing has changed, on any node or by any command line.</summary>
public sealed class OutboxPosition(Db db, MadeOf madeOf)
{
    public async Task<long> ReadAsync(CancellationToken ct) =>
        await db.OutboxEntries.OrderByDescending(entry => entry.Id).Select(entry => entry.Id).FirstOrDefaultAsync(ct);

    /// <summary>Begins to read: until it is disposed, or the scope ends, everything that this scope reads is of the moment with this position.</summary>
    public async Task<(long Position, IAsyncDisposable Reading)> BeginAsync(CancellationToken ct)
    {
        var reading = await db.BeginReadAsync(ct);
        var position = await ReadAsync(ct);
        madeOf.ReadAt(position);
        return (position, reading);
    }
}
