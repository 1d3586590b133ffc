using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Accounts;

/// <summary>A colleague is back, with the ways in that they had.</summary>
public sealed class ReopenAccount(Db db, Journal journal)
{
    public enum Outcome
    {
        Reopened,

        /// <summary>There is none, or it is open.</summary>
        NotClosed,
    }

    public async Task<Outcome> RunAsync(Guid id, Administrator actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        if (await db.Accounts.FindAsync([id], ct) is not { IsOpen: false } account)
            return Outcome.NotClosed;
        account.Reopen();
        journal.Note(account.Name, "account.reopened", actor, subjectId: id);
        await write.CommitAsync(ct);
        return Outcome.Reopened;
    }
}
