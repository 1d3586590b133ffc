namespace ClusterIt.Cms.Transfer;

/// <summary>
/// What the last import brought in from one file. It tells a file that changed from content that changed: the one is
/// imported, the other is never overwritten.
/// </summary>
public sealed class ImportRecord
{
    /// <summary>No file's path begins so.</summary>
    private const string WithoutFile = "?";

    /// <summary>The file's path below the content folder, with <c>#key</c> for an entry of a list file.</summary>
    public required string Source { get; init; }

    public required Guid SubjectId { get; set; }

    /// <summary>SHA-256 of the file, or of the entry, as imported.</summary>
    public required string SourceHash { get; set; }

    /// <summary>The content's version after the import; any other version means that somebody changed it since.</summary>
    public required int ContentVersion { get; set; }

    /// <summary>From <c>demo/</c>.</summary>
    public bool IsSample { get; init; }

    /// <summary>The file is gone and the content in the trash; the record stays, so that both can come back.</summary>
    public bool IsPruned => SourceHash.Length == 0;

    /// <summary>The import itself has changed the content by way of another file.</summary>
    internal void ReadAgain(int version) => (SourceHash, ContentVersion) = ("-", version);

    /// <summary>Another thing has taken its file; the content is there and has none, until one brings it in again or it is pruned.</summary>
    public bool IsLeft => Source.StartsWith(WithoutFile, StringComparison.Ordinal);

    /// <summary>The source as people read it.</summary>
    public string Shown => IsLeft ? $"{Source[(Source.IndexOf(' ', StringComparison.Ordinal) + 1)..]} ({SubjectId})" : Source;

    internal ImportRecord Left() => new() { Source = $"{WithoutFile}{SubjectId} {Source}", SubjectId = SubjectId, SourceHash = SourceHash, ContentVersion = ContentVersion, IsSample = IsSample };

    internal void Prune(int version) => (SourceHash, ContentVersion) = ("", version);

    internal static void Keep(Data.Db db, ImportRecord? record, string source, Guid subject, string hash, int version)
    {
        if (record is null)
            db.ImportRecords.Add(new ImportRecord { Source = source, SubjectId = subject, SourceHash = hash, ContentVersion = version, IsSample = ContentFolder.IsSample(source) });
        else
            (record.SubjectId, record.SourceHash, record.ContentVersion) = (subject, hash, version);
    }
}
