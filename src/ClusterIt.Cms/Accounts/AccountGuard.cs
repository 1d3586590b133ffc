using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Accounts;

/// <summary>What holds for every change to somebody's account.</summary>
public sealed class AccountGuard(Db db, TimeProvider clock)
{
    internal async Task<bool> IsLastAdministratorAsync(Account account, CancellationToken ct) =>
        account.Role is OfficeRole.Administrator
        && !await db.Accounts.AnyAsync(other => other.Id != account.Id && other.ClosedAt == null && other.Role == OfficeRole.Administrator, ct);

    internal async Task SignOutAsync(Guid accountId, CancellationToken ct)
    {
        foreach (var session in await db.Sessions.Where(session => session.AccountId == accountId && session.EndedAt == null).ToListAsync(ct))
            session.End(clock.GetUtcNow().UtcDateTime);
    }
}
