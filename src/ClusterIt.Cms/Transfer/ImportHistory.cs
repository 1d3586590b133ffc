using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>Which imports have begun and which have come to their end, as the audit log tells it.</summary>
public sealed class ImportHistory(Db db, Journal journal)
{
    private const string BegunDeed = "import.begun";
    private const string CompletedDeed = "import.completed";
    private const string Seed = "seed";

    /// <summary>What there is already, for somebody who would fill an empty database.</summary>
    public async Task<Filling> FillingAsync(CancellationToken ct)
    {
        var deeds = await db.AuditEntries.Where(entry => entry.Deed == BegunDeed || entry.Deed == CompletedDeed).Select(entry => new { entry.Deed, entry.Detail }).Distinct().ToListAsync(ct);
        if (deeds.Exists(entry => entry.Deed == CompletedDeed))
            return Filling.Done;
        if (deeds.Count > 0)
            return deeds.TrueForAll(entry => entry.Detail == Seed) ? Filling.CutOff : Filling.Foreign;
        return await db.Items.AnyAsync(ct) || await db.Media.AnyAsync(ct) || await db.Settings.AnyAsync(ct) ? Filling.Foreign : Filling.Empty;
    }

    internal Task NoteBegunAsync(ImportOptions options, CancellationToken ct) => NoteAsync(options, BegunDeed, options.Seeds ? Seed : "", ct);

    internal Task NoteCompletedAsync(ImportOptions options, ImportReport report, CancellationToken ct) =>
        NoteAsync(options, CompletedDeed, FormattableString.Invariant($"+{report.Added.Count} ~{report.Changed.Count} -{report.Deleted.Count} !{report.Faults.Count}"), ct);

    private async Task NoteAsync(ImportOptions options, string deed, string detail, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        journal.Note(Path.GetFileName(Path.TrimEndingDirectorySeparator(options.Folder)), deed, SystemActor.Import, detail);
        await write.CommitAsync(ct);
    }
}
