using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Accounts;

/// <summary>Gives a colleague other rights. They sign in anew, so that nothing goes on under the old ones.</summary>
public sealed class ChangeRole(Db db, Journal journal, AccountGuard guard)
{
    public enum Outcome
    {
        Changed,
        Unchanged,
        Missing,

        /// <summary>Somebody else has changed it meanwhile.</summary>
        Stale,

        /// <summary>Nobody would be left to keep the accounts.</summary>
        LastAdministrator,
    }

    /// <param name="id">Whose account.</param>
    /// <param name="from">The role that the decision was made on.</param>
    /// <param name="to">The new one.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="ct">Cancels before anything is changed.</param>
    public async Task<Outcome> RunAsync(Guid id, OfficeRole from, OfficeRole to, Administrator actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        if (await db.Accounts.FindAsync([id], ct) is not { IsOpen: true } account)
            return Outcome.Missing;
        if (account.Role != from)
            return Outcome.Stale;
        if (from == to)
            return Outcome.Unchanged;
        if (await guard.IsLastAdministratorAsync(account, ct))
            return Outcome.LastAdministrator;
        account.Become(to);
        await guard.SignOutAsync(id, ct);
        journal.Note(account.Name, "account.role-changed", actor, $"{from} → {to}", id);
        await write.CommitAsync(ct);
        return Outcome.Changed;
    }
}
