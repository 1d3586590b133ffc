using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>
/// Finds what an earlier import brought in and whose file is gone. Asked to, it puts it into the trash, unless somebody
/// has changed it in the CMS or something that stays lies below it. Media are left alone.
/// </summary>
public sealed class PruneImported(Db db, TrashContent trash)
{
    /// <returns>What is in the trash now.</returns>
    internal async Task<IEnumerable<Guid>> RunAsync(
        ContentFolder folder, HeadList heads, ImportRecords records, ImportReport report, ImportOptions options, CancellationToken ct)
    {
        if (options.Prune)
            await db.ImportRecords.Where(record => record.SourceHash == "" && !db.Items.Any(item => item.Id == record.SubjectId)).ExecuteDeleteAsync(ct);
        var gone = records.All
            .Where(record => record.SubjectId != Guid.Empty && !record.IsPruned && !ContentFolder.IsMedia(record.Source))
            .Where(record => (options.WithSamples || !record.IsSample) && !heads.Contains(record.SubjectId) && (!folder.Has(record.Source) || heads.IsTakenOver(record.Source, id => records.Of(id) is not null)))
            .Where(record => !IsOfBrokenList(record, report) && !IsUnreadable(record, folder, report))
            .ToList();
        var withItems = await DeepestFirstAsync(gone, ct);
        if (!options.Prune)
        {
            foreach (var (record, item) in withItems)
                (IsLeftAlone(record, item) ? report.Kept : report.Orphans).Add(record.Shown);
            return [];
        }
        foreach (var (record, item) in withItems)
            await PruneAsync(record, item, report, ct);
        await SayLinkedAsync(gone, report, ct);
        return gone.Where(record => report.Deleted.Contains(record.Shown)).Select(record => record.SubjectId);
    }

    /// <summary>Somebody has changed it in the CMS, or the site cannot be without it.</summary>
    private static bool IsLeftAlone(ImportRecord record, ContentItem? item) => item is { TrashedAt: null } && (item.IsHome || item.Version != record.ContentVersion);

    /// <summary>An entry that cannot be seen because its list is broken is not an entry that was taken out.</summary>
    private static bool IsOfBrokenList(ImportRecord record, ImportReport report)
    {
        var at = record.Source.IndexOf('#', StringComparison.Ordinal);
        return at >= 0 && report.Faults.Exists(fault => fault.File == record.Source[..at]);
    }

    /// <summary>A file whose name only differs in its letters' size is there, and is not read: its fault says so.</summary>
    private static bool IsUnreadable(ImportRecord record, ContentFolder folder, ImportReport report) =>
        !folder.Has(record.Source) && report.Faults.Exists(fault => string.Equals(fault.File, record.Source, StringComparison.OrdinalIgnoreCase));

    private async Task<IReadOnlyList<(ImportRecord Record, ContentItem? Item)>> DeepestFirstAsync(List<ImportRecord> gone, CancellationToken ct)
    {
        var ids = gone.ConvertAll(record => record.SubjectId);
        var items = await db.Items.AsNoTracking().Where(item => ids.Contains(item.Id)).ToDictionaryAsync(item => item.Id, ct);
        return [.. gone.Select(record => (Record: record, Item: items.GetValueOrDefault(record.SubjectId)))
            .OrderByDescending(pair => pair.Item?.Path?.Count(character => character == '/') ?? 0)];
    }

    private async Task PruneAsync(ImportRecord record, ContentItem? item, ImportReport report, CancellationToken ct)
    {
        if (item is { TrashedAt: null } && await HoldsMoreAsync(item.Id, ct))
        {
            report.Holding.Add(record.Shown);
            return;
        }
        if (item is { TrashedAt: null, IsHome: true })
        {
            report.Faults.Add(new ImportFault(record.Shown, null, Texts.Of("import.home-gone")));
            return;
        }
        if (IsLeftAlone(record, item))
        {
            report.Conflicts.Add(record.Shown);
            return;
        }
        await using var write = await db.BeginWriteAsync(ct);
        if (item is { TrashedAt: null })
        {
            var answer = await trash.RunAsync(item.Id, item.Version, SystemActor.Import, ct, Texts.Of("import.pruned", record.Shown));
            if (answer.Outcome is not TrashContent.Outcome.Trashed)
            {
                report.Conflicts.Add(record.Shown);
                return;
            }
            record.Prune(answer.Version);
            db.ImportRecords.Update(record);
        }
        else
        {
            db.ImportRecords.Remove(record); // Somebody was there first: what they did stands.
        }
        report.Deleted.Add(record.Shown);
        await write.CommitAsync(ct);
    }

    /// <summary>Links to what is in the trash now lead nowhere; whoever keeps the files wants to know where.</summary>
    private async Task SayLinkedAsync(List<ImportRecord> gone, ImportReport report, CancellationToken ct)
    {
        var sources = gone.Where(record => report.Deleted.Contains(record.Shown)).ToDictionary(record => record.SubjectId, record => record.Shown);
        var links = await db.References.AsNoTracking()
            .Where(reference => reference.IsLive && sources.Keys.Contains(reference.TargetId) && !sources.Keys.Contains(reference.ContentId))
            .Join(db.Items.Where(item => item.TrashedAt == null), reference => reference.ContentId, item => item.Id, (reference, item) => new { reference.TargetId, item.Path, item.Slug })
            .Distinct().ToListAsync(ct);
        report.Linked.AddRange(links.Select(link => $"{sources[link.TargetId]} ({link.Path ?? link.Slug})").Order(StringComparer.Ordinal));
    }

    private Task<bool> HoldsMoreAsync(Guid id, CancellationToken ct) =>
        db.Items.AnyAsync(child => child.ParentId == id && child.TrashedAt == null, ct);
}
