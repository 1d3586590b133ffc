using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Transfer;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Redirects;

/// <summary>Adds addresses of earlier websites, or leads those that are known elsewhere: all rows or, when one is broken, none. Nothing is removed.</summary>
public sealed class WriteAliases(Db db, Journal journal)
{
    public enum Outcome
    {
        Written,

        /// <summary>What would be done was found out; nothing was.</summary>
        Planned,

        /// <summary>All rows stand there already.</summary>
        NothingNew,

        /// <summary>The report names every broken row.</summary>
        Invalid,
    }

    /// <param name="csv">Rows as in <c>aliases.csv</c>, with its header.</param>
    /// <param name="isPlan">Finds out what would be done and does nothing.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="ct">Cancels before anything is done.</param>
    public async Task<(Outcome Outcome, AliasReport Report)> RunAsync(string csv, bool isPlan, Publisher actor, CancellationToken ct)
    {
        var faults = new List<ImportFault>();
        var wanted = AliasesFile.Read(new SourceText("", csv.ReplaceLineEndings("\n"), ""), await Names.ReadAsync(db, ct), await AliasChanges.PublicAsync(db, ct), faults);
        if (faults.Count > 0)
            return (Outcome.Invalid, new AliasReport(0, 0, [.. faults.Select(fault => (fault.Line ?? 0, fault.Message))]));
        await using var write = await db.BeginWriteAsync(ct);
        var stored = await db.Aliases.ToDictionaryAsync(alias => alias.From, ct);
        var changed = AliasChanges.Of(wanted, stored);
        var report = new AliasReport(changed.Count(alias => !stored.ContainsKey(alias.From)), changed.Count(alias => stored.ContainsKey(alias.From)), []);
        if (changed.Count == 0)
            return (Outcome.NothingNew, report);
        if (isPlan)
            return (Outcome.Planned, report);
        AliasChanges.Put(db, changed, stored);
        foreach (var alias in changed)
            journal.Note(alias.From, "aliases.written", actor, alias.To ?? "");
        await write.CommitAsync(ct);
        return (Outcome.Written, report);
    }
}
