using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Jobs;

/// <summary>Asks for the right to run a job for a while. One node gets it; the others ask again later.</summary>
public sealed class TakeLease(Db db, TimeProvider clock)
{
    private static readonly string Node = $"{Environment.MachineName}/{Environment.ProcessId}";

    /// <summary>True when this node holds the lease now.</summary>
    public async Task<bool> RunAsync(string job, TimeSpan span, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var write = await db.BeginWriteAsync(ct);
        var lease = await db.Leases.FirstOrDefaultAsync(lease => lease.Job == job, ct);
        if (lease is not null && lease.Holder != Node && lease.Until > now)
            return false;
        if (lease is null)
            db.Leases.Add(new Lease { Job = job, Holder = Node, Until = now + span });
        else
            (lease.Holder, lease.Until) = (Node, now + span);
        await write.CommitAsync(ct);
        return true;
    }
}
