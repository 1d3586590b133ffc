namespace ClusterIt.Cms.Bulk;

/// <summary>Something was done to many at once: the head of the report.</summary>
public sealed class BulkRun
{
    public Guid Id { get; init; }

    public required BulkDeed Deed { get; init; }

    /// <summary>UTC, as below.</summary>
    public required DateTime At { get; init; }

    public required string ActorName { get; init; }

    /// <summary>How many were chosen; fewer lines than that mean that it was broken off.</summary>
    public required int Chosen { get; init; }

    public DateTime? UndoneAt { get; private set; }

    public string UndoneByName { get; private set; } = "";

    /// <summary>That taking it back is based on.</summary>
    public int Version => UndoneAt is null ? 1 : 2;

    internal void Undo(DateTime now, string by) => (UndoneAt, UndoneByName) = (now, by);
}
