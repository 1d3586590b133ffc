namespace ClusterIt.Cms.Bulk;

/// <summary>What became of one of the many, and where it stood before.</summary>
public sealed class BulkLine
{
    public required Guid RunId { get; init; }

    /// <summary>In the order of the deeds, from 1.</summary>
    public required int Number { get; init; }

    public required Guid ContentId { get; init; }

    /// <summary>At that time; empty when there was no such content any more.</summary>
    public required string Title { get; init; }

    /// <summary>The name of the verb's outcome.</summary>
    public required string Outcome { get; init; }

    /// <summary>The deed was done; otherwise the outcome says why not.</summary>
    public required bool IsDone { get; init; }

    /// <summary>What has to be mended first, a line each; empty unless that was the reason.</summary>
    public required string Faults { get; init; }

    /// <summary>Of the content afterwards.</summary>
    public required int Version { get; init; }

    public Guid? PublishedBefore { get; init; }

    public Guid? DraftBefore { get; init; }

    public Guid? ParentBefore { get; init; }

    /// <summary>Among its siblings, from 0; null unless it was moved.</summary>
    public int? PlaceBefore { get; init; }

    /// <summary>The name of the outcome of taking it back; null while nobody has, or where there was nothing to take back.</summary>
    public string? UndoOutcome { get; private set; }

    /// <summary>Null while nobody has tried.</summary>
    public bool? IsUndone { get; private set; }

    internal void Undo(OneOutcome outcome) => (UndoOutcome, IsUndone) = (outcome.Name, outcome.IsDone);
}
