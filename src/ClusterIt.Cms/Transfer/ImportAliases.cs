using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>Brings <c>aliases.csv</c> in, as a whole.</summary>
public sealed class ImportAliases(Db db, Journal journal)
{
    internal async Task RunAsync(
        ContentFolder folder, Names names, Dictionary<string, ImportRecord> records, ImportReport report, ImportOptions options, CancellationToken ct)
    {
        if (!folder.Has(ContentFolder.AliasesFile))
            return;
        var (source, fault) = await SourceText.ReadAsync(folder.Path, ContentFolder.AliasesFile, ct);
        if (source is null)
        {
            report.Faults.Add(fault!);
            return;
        }
        var record = records.GetValueOrDefault(source.File);
        if (record?.SourceHash == source.Hash)
        {
            report.Unchanged++;
            return;
        }
        var aliases = AliasesFile.Read(source, names, report.Faults);
        (record is null ? report.Added : report.Changed).Add(source.File);
        if (options.Plan)
            return;
        await using var write = await db.BeginWriteAsync(ct);
        await db.Aliases.ExecuteDeleteAsync(ct);
        db.Aliases.AddRange(aliases);
        journal.Note(source.File, "aliases.imported", SystemActor.Import);
        if (!report.Faults.Exists(found => found.File == source.File))
            ImportRecord.Keep(db, record is null ? null : db.ImportRecords.Attach(record).Entity, source.File, Guid.Empty, source.Hash, 0);
        await write.CommitAsync(ct);
    }
}
