using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Accounts;

/// <summary>Ends a colleague's account. What they have done keeps their name.</summary>
public sealed class CloseAccount(Db db, Journal journal, AccountGuard guard, TimeProvider clock)
{
    public enum Outcome
    {
        Closed,
        Missing,

        /// <summary>Nobody would be left to keep the accounts.</summary>
        LastAdministrator,
    }

    public async Task<Outcome> RunAsync(Guid id, Administrator actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        if (await db.Accounts.FindAsync([id], ct) is not { IsOpen: true } account)
            return Outcome.Missing;
        if (await guard.IsLastAdministratorAsync(account, ct))
            return Outcome.LastAdministrator;
        account.Close(clock.GetUtcNow().UtcDateTime);
        await guard.SignOutAsync(id, ct);
        journal.Note(account.Name, "account.closed", actor, subjectId: id);
        await write.CommitAsync(ct);
        return Outcome.Closed;
    }
}
