namespace ClusterIt.Cms.Transfer;

/// <summary>What an import did, or with a plan would do.</summary>
public sealed class ImportReport
{
    /// <summary>Sources of content, media or settings that are new.</summary>
    public List<string> Added { get; } = [];

    public List<string> Changed { get; } = [];

    /// <summary>Their source is gone; with <c>--prune</c> they go to the trash.</summary>
    public List<string> Deleted { get; } = [];

    /// <summary>Rows of aliases that are gone from their file, and for good.</summary>
    public List<string> Removed { get; } = [];

    /// <summary>Gone from the files, and kept because pruning was not asked for.</summary>
    public List<string> Orphans { get; } = [];

    /// <summary>Gone from the files, and kept even with <c>--prune</c>: changed in the CMS, or the home page of a language.</summary>
    public List<string> Kept { get; } = [];

    /// <summary>Changed in the CMS and in the file since the last import; the CMS's version was kept.</summary>
    public List<string> Conflicts { get; } = [];

    /// <summary>Changed or deleted in the CMS since the last import, while their files stayed as they were: there was nothing to overwrite.</summary>
    public List<string> Edited { get; } = [];

    /// <summary>Their source is gone, but something that stays lies below them.</summary>
    public List<string> Holding { get; } = [];

    /// <summary>Deleted, and still linked from public content: each with the address of what links to it.</summary>
    public List<string> Linked { get; } = [];

    public List<ImportFault> Faults { get; } = [];

    public int Unchanged { get; internal set; }

    /// <summary>With <c>--atomic</c> and faults: nothing was kept.</summary>
    public bool RolledBack { get; internal set; }

    /// <summary>Everything in the files is in the CMS now.</summary>
    public bool IsComplete => Faults.Count == 0 && Conflicts.Count == 0 && Holding.Count == 0 && !RolledBack;
}
