using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>
/// Brings a folder of files into the CMS. What did not change is passed over; what somebody changed in the CMS is never
/// overwritten; each file comes in whole or not at all, so that an import that is killed can simply be run again.
/// </summary>
public sealed class ImportContent(
    Db db, ContentTypes types, BodyFormat format, ImportSettings importSettings, ImportMedia importMedia, ImportHeads importHeads,
    ImportItem importItem, ImportState importState, ImportTranslations importTranslations, ImportAliases importAliases, PruneImported prune, ImportHistory history)
{
    /// <summary>A folder that has nothing of ours is the wrong one; pruned by it, everything would be gone.</summary>
    public static bool FindsContentIn(string folder) => ContentFolder.LooksLikeOne(folder);

    public async Task<ImportReport> RunAsync(ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        var report = new ImportReport();
        // A plan is the import itself, taken back: it can promise nothing that the import would then refuse.
        await using var write = options.Atomic || options.Plan ? await db.BeginWriteAsync(ct) : null;
        await history.NoteBegunAsync(options, ct);
        await FolderAsync(options, report, progress, ct);
        if (options.Plan)
            return report;
        if (write is not null && report.Faults.Count > 0)
        {
            report.RolledBack = true;
            return report;
        }
        await history.NoteCompletedAsync(options, report, ct);
        if (write is not null)
            await write.CommitAsync(ct);
        return report;
    }

    private async Task FolderAsync(ImportOptions options, ImportReport report, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        var folder = new ContentFolder(options.Folder, options.WithSamples, types);
        var names = await Names.ReadAsync(db, ct);
        await importSettings.RunAsync(folder, names, report, ct);
        await importMedia.RunAsync(folder, names, report, ct);

        var (heads, figures) = await importHeads.RunAsync(folder, names, report, ct);
        var records = await ImportRecords.ReadAsync(db, ct);
        var places = await StoredPlaces.ReadAsync(db, ct);
        var figureKeys = figures.ToDictionary(figure => figure.Head.File);
        var done = 0;
        foreach (var head in heads.InOrder)
        {
            ct.ThrowIfCancellationRequested();
            progress?.Report(new ImportProgress(done++, heads.InOrder.Count, head.File));
            if (report.Faults.Exists(fault => fault.File == head.File))
                continue;
            var faults = report.Faults.Count;
            if (figureKeys.TryGetValue(head.File, out var figure))
                await FigureAsync(figure, heads, names, records, places, report, ct);
            else
                await FileAsync(folder, head, heads, names, records, places, report, ct);
            if (report.Faults.Count > faults)
                heads.GiveUp(head);
            db.ChangeTracker.Clear();
            if (importState.HasTouchedOthers)
            {
                records = await ImportRecords.ReadAsync(db, ct);
                importState.HasTouchedOthers = false;
            }
        }
        await importTranslations.RunAsync(heads, report, ct);
        await RelinkAsync(folder, heads, names, records, report, ct);
        foreach (var pruned in await prune.RunAsync(folder, heads, records, report, options, ct))
            names.Forget(pruned);
        await importAliases.RunAsync(folder, names, report, options, ct);
        await SayLostTopicsAsync(names, report, ct);
        progress?.Report(new ImportProgress(heads.InOrder.Count, heads.InOrder.Count, ""));
    }

    /// <summary>
    /// Content with links to what is in the trash and whose address something else has by now: its file says the address, and means
    /// the new one. What somebody edited in the CMS is left to them.
    /// </summary>
    private async Task RelinkAsync(ContentFolder folder, HeadList heads, Names names, ImportRecords records, ImportReport report, CancellationToken ct)
    {
        var relinked = await db.References
            .Where(reference => db.Items.Any(item => item.Id == reference.ContentId && db.ImportRecords.Any(record => record.SubjectId == item.Id && record.ContentVersion == item.Version)))
            .Where(reference => db.Items.Any(gone => gone.Id == reference.TargetId && gone.TrashedAt != null && gone.Path != null
                && db.Items.Any(other => other.Path == gone.Path && other.TrashedAt == null)))
            .Select(reference => reference.ContentId).ToHashSetAsync(ct);
        foreach (var head in heads.InOrder.Where(head => relinked.Contains(head.Id) && !report.Faults.Exists(fault => fault.File == head.File)))
        {
            if (await SourceText.ReadAsync(folder.Path, head.File, ct) is not { Source: { } source } || Parse(source, head, names, report) is not { } parsed)
                continue;
            report.Unchanged--; // It was passed over, as its file did not change.
            await ItemAsync(parsed, heads, records.From(head.Source), records, report, ct);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Topics that the settings no longer have and content still carries: nobody could read that content in again.</summary>
    private async Task SayLostTopicsAsync(Names names, ImportReport report, CancellationToken ct)
    {
        var lost = await db.TopicEntries.AsNoTracking().Where(entry => !names.Topics.Contains(entry.Topic))
            .Join(db.Items, entry => entry.ContentId, item => item.Id, (entry, item) => new { entry.Topic, item.Path }).OrderBy(entry => entry.Path).ToListAsync(ct);
        report.Faults.AddRange(lost.GroupBy(entry => entry.Topic, StringComparer.Ordinal)
            .Select(topic => new ImportFault(ContentFolder.SettingsFile, null, Texts.Of("import.topic-lost", topic.Key, topic.Count(), topic.First().Path ?? ""))));
    }

    private async Task FigureAsync(
        FigureEntryRead figure, HeadList heads, Names names, ImportRecords records,
        StoredPlaces places, ImportReport report, CancellationToken ct)
    {
        var record = records.From(figure.Head.Source);
        if (record?.SourceHash == figure.Hash)
            PassOver(figure.Head, record, places, report);
        else if (new ContentFileReader(types, format, names).ReadFigure(figure, report.Faults) is { } parsed)
            await ItemAsync(parsed, heads, record, records, report, ct);
    }

    private async Task FileAsync(
        ContentFolder folder, FileHead head, HeadList heads, Names names, ImportRecords records,
        StoredPlaces places, ImportReport report, CancellationToken ct)
    {
        var (source, fault) = await SourceText.ReadAsync(folder.Path, head.File, ct);
        if (source is null)
        {
            report.Faults.Add(fault!);
            return;
        }
        var record = records.From(head.Source);
        if (record?.SourceHash == source.Hash && record.SubjectId == head.Id && places.Fits(head, heads, record))
        {
            PassOver(head, record, places, report);
            return;
        }
        if (Parse(source, head, names, report) is { } parsed)
            await ItemAsync(parsed, heads, record, records, report, ct);
    }

    private static void PassOver(FileHead head, ImportRecord record, StoredPlaces places, ImportReport report)
    {
        report.Unchanged++;
        if (places.IsEdited(record))
            report.Edited.Add(head.File);
    }

    private ParsedContent? Parse(SourceText source, FileHead head, Names names, ImportReport report) => MarkdownFile.Split(source).File is { } file
        ? new ContentFileReader(types, format, names).Read(file, head, source.Hash, report.Faults)
        : null;

    private async Task ItemAsync(
        ParsedContent parsed, HeadList heads, ImportRecord? record, ImportRecords records, ImportReport report, CancellationToken ct)
    {
        var taken = record is not null && record.SubjectId != parsed.Head.Id ? record : null;
        // A file that names its identifier may be moved. Another file may have taken its record's place already: what it said before still holds.
        if (record?.SubjectId != parsed.Head.Id)
            record = records.Of(parsed.Head.Id);
        var (outcome, faults) = await importItem.RunAsync(parsed, heads, record, ct);
        if (taken is not null && outcome is (ImportItem.Outcome.Added or ImportItem.Outcome.Changed))
            records.Leave(taken);
        switch (outcome)
        {
            case ImportItem.Outcome.Added:
                report.Added.Add(parsed.Head.File);
                break;
            case ImportItem.Outcome.Changed:
                report.Changed.Add(parsed.Head.File);
                break;
            case ImportItem.Outcome.Unchanged:
                report.Unchanged++;
                break;
            case ImportItem.Outcome.Conflict:
                report.Conflicts.Add(parsed.Head.File);
                break;
            case ImportItem.Outcome.Refused:
                AddFaults(parsed, faults, report);
                break;
            default:
                throw new InvalidOperationException($"Importing answered {outcome}.");
        }
    }

    private static void AddFaults(ParsedContent parsed, IReadOnlyList<Fault> faults, ImportReport report)
    {
        foreach (var fault in faults)
        {
            var block = fault.Path[..(fault.Path.IndexOf(']', StringComparison.Ordinal) + 1)];
            if (parsed.KeyLines.TryGetValue(block, out var line))
                report.Faults.Add(new ImportFault(parsed.Head.File, line, $"{fault.Path[block.Length..].TrimStart('.')}: {fault.Message}"));
            else
                report.Faults.Add(new ImportFault(parsed.Head.File, parsed.KeyLines.GetValueOrDefault(fault.Path.Split('.', '[')[0], parsed.FirstLine), $"{fault.Path}: {fault.Message}"));
        }
    }
}
