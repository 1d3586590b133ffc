using ClusterIt.Cms.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Accounts;

/// <summary>Who has an account, and who is invited.</summary>
public sealed class OfficeAccounts(Db db, TimeProvider clock)
{
    /// <summary>The open ones first, by name.</summary>
    public async Task<IReadOnlyList<AccountRow>> AllAsync(CancellationToken ct)
    {
        var accounts = await db.Accounts.AsNoTracking()
            .Select(account => new AccountRow(account.Id, account.Name, account.Email!, account.Role, account.TwoFactorEnabled || db.Set<IdentityUserPasskey<Guid>>().Any(passkey => passkey.UserId == account.Id), account.ClosedAt == null,
                db.Sessions.Where(session => session.AccountId == account.Id).Max(session => (DateTime?)session.SeenAt)))
            .ToListAsync(ct);
        return [.. accounts.OrderByDescending(account => account.IsOpen).ThenBy(account => account.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    /// <summary>Invitations that still open an account, the newest first; the link to the first account is none of them.</summary>
    public async Task<IReadOnlyList<Invitation>> InvitedAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await db.Invitations.AsNoTracking().Where(invitation => invitation.Email != "" && invitation.UsedAt == null && invitation.RevokedAt == null && invitation.ExpiresAt > now)
            .OrderByDescending(invitation => invitation.CreatedAt).ToListAsync(ct);
    }
}
