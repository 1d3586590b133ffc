using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Outbox;

/// <summary>Counts what this process has written, and costs nothing to ask: the same count means that only another process can have changed something.</summary>
public sealed class OwnWrites(WriteGate gate)
{
    public long Count => gate.Commits;
}
