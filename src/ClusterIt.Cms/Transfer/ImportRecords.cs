using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>What earlier imports remember, by file and by content.</summary>
internal sealed class ImportRecords
{
    private readonly Dictionary<string, ImportRecord> bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, ImportRecord> bySubject = [];

    public IEnumerable<ImportRecord> All => bySource.Values;

    public static async Task<ImportRecords> ReadAsync(Db db, CancellationToken ct)
    {
        var records = new ImportRecords();
        foreach (var record in await db.ImportRecords.AsNoTracking().ToListAsync(ct))
        {
            records.bySource[record.Source] = record;
            records.bySubject[record.SubjectId] = record;
        }
        return records;
    }

    /// <summary>Another thing has taken the file of this record.</summary>
    public void Leave(ImportRecord record)
    {
        var left = record.Left();
        bySource.Remove(record.Source);
        bySource[left.Source] = left;
        bySubject[left.SubjectId] = left;
    }

    public ImportRecord? From(string source) => bySource.GetValueOrDefault(source);

    public ImportRecord? Of(Guid subject) => bySubject.GetValueOrDefault(subject);
}
