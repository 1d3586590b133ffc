using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Redirects;

/// <summary>Removes an alias: its address is not found any more.</summary>
public sealed class RemoveAlias(Db db, Journal journal)
{
    public enum Outcome
    {
        Removed,
        Missing,

        /// <summary>Somebody leads it elsewhere since.</summary>
        Stale,
    }

    public async Task<Outcome> RunAsync(string from, int version, Publisher actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        if (await db.Aliases.FindAsync([from], ct) is not { } alias)
            return Outcome.Missing;
        if (alias.Version != version)
            return Outcome.Stale;
        db.Aliases.Remove(alias);
        journal.Note(from, "aliases.removed", actor, alias.To ?? "");
        await write.CommitAsync(ct);
        return Outcome.Removed;
    }
}
