using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>Finds what an earlier import brought in and whose file is gone. Asked to, it puts it into the trash, unless somebody has changed it in the CMS. Media are left alone.</summary>
public sealed class PruneImported(Db db, TrashContent trash)
{
    internal async Task RunAsync(
        ContentFolder folder, HeadList heads, Dictionary<string, ImportRecord> records, ImportReport report, ImportOptions options, CancellationToken ct)
    {
        var gone = records.Values
            .Where(record => record.SubjectId != Guid.Empty && !record.Source.Contains($"{ContentFolder.MediaFolder}/", StringComparison.Ordinal))
            .Where(record => (options.WithSamples || !record.IsSample) && !heads.Contains(record.SubjectId) && !folder.Has(record.Source))
            .OrderByDescending(record => record.Source.Length);
        foreach (var record in gone)
        {
            if (!options.Prune)
                report.Orphans.Add(record.Source);
            else
                await PruneAsync(record, report, options, ct);
        }
    }

    private async Task PruneAsync(ImportRecord record, ImportReport report, ImportOptions options, CancellationToken ct)
    {
        var item = await db.Items.AsNoTracking().FirstOrDefaultAsync(item => item.Id == record.SubjectId, ct);
        if (item is not null && item.TrashedAt is null && item.Version != record.ContentVersion)
        {
            report.Conflicts.Add(record.Source);
            return;
        }
        report.Deleted.Add(record.Source);
        if (options.Plan)
            return;
        await using var write = await db.BeginWriteAsync(ct);
        if (item is { TrashedAt: null })
            await trash.RunAsync(item.Id, item.Version, SystemActor.Import, ct, Texts.Of("import.pruned", record.Source));
        await db.ImportRecords.Where(other => other.Source == record.Source).ExecuteDeleteAsync(ct);
        await write.CommitAsync(ct);
    }
}
