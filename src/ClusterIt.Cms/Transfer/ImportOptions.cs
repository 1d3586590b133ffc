namespace ClusterIt.Cms.Transfer;

/// <summary>How an import goes about it.</summary>
/// <param name="Folder">The content folder.</param>
public sealed record ImportOptions(string Folder)
{
    /// <summary>Takes the invented examples in <c>demo/</c> as well.</summary>
    public bool WithSamples { get; init; }

    /// <summary>Says what would happen and changes nothing.</summary>
    public bool Plan { get; init; }

    /// <summary>Puts into the trash what an earlier import brought in and whose file is gone. Media are never deleted.</summary>
    public bool Prune { get; init; }

    /// <summary>Fills an empty database at a first start; cut off, the next start goes on.</summary>
    public bool Seeds { get; init; }

    /// <summary>All of it or nothing.</summary>
    public bool Atomic { get; init; }
}
