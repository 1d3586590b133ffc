namespace ClusterIt.Cms.Jobs;

/// <summary>The right to run a job, held by one node for a short time, so that two nodes never run it at once.</summary>
public sealed class Lease
{
    public required string Job { get; init; }

    public required string Holder { get; set; }

    public required DateTime Until { get; set; }
}
