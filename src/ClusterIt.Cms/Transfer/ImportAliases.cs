using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Redirects;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>Brings <c>aliases.csv</c> in, row by row. A row that is missing goes with <c>--prune</c> alone, and never while another row is broken: the missing one may be the broken one.</summary>
public sealed class ImportAliases(Db db, Journal journal)
{
    internal async Task RunAsync(ContentFolder folder, Names names, ImportReport report, ImportOptions options, CancellationToken ct)
    {
        var (source, fault) = folder.Has(ContentFolder.AliasesFile)
            ? await SourceText.ReadAsync(folder.Path, ContentFolder.AliasesFile, ct)
            : (new SourceText(ContentFolder.AliasesFile, AliasesFile.Write([], names), ""), null);
        if (source is null)
        {
            report.Faults.Add(fault!);
            return;
        }
        var faultsBefore = report.Faults.Count;
        var wanted = AliasesFile.Read(source, names, await AliasChanges.PublicAsync(db, ct), report.Faults);
        var isSound = report.Faults.Count == faultsBefore;

        await using var write = await db.BeginWriteAsync(ct);
        var stored = await db.Aliases.ToDictionaryAsync(alias => alias.From, ct);
        var changed = AliasChanges.Of(wanted, stored);
        var gone = isSound ? stored.Values.ExceptBy(wanted.Select(alias => alias.From), alias => alias.From).ToList() : [];
        Say(source.File, changed, gone, stored.Count == 0, report, options);
        if (changed.Count == 0 && !(options.Prune && gone.Count > 0))
            return;

        AliasChanges.Put(db, changed, stored);
        if (options.Prune)
            db.Aliases.RemoveRange(gone);
        journal.Note(source.File, "aliases.imported", SystemActor.Import);
        await write.CommitAsync(ct);
    }

    private static void Say(string file, List<Alias> changed, List<Alias> gone, bool isFirst, ImportReport report, ImportOptions options)
    {
        if (changed.Count > 0)
            (isFirst ? report.Added : report.Changed).Add(file);
        else if (!isFirst)
            report.Unchanged++;
        (options.Prune ? report.Removed : report.Orphans).AddRange(gone.Select(alias => $"{file}#{alias.From}"));
    }
}
