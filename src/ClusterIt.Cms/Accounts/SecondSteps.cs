using ClusterIt.Cms.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Accounts;

/// <summary>What is asked of the staff, and who has what they are asked for.</summary>
public sealed class SecondSteps(Db db)
{
    /// <summary>The rules in force.</summary>
    public async Task<OfficeRules> RulesAsync(CancellationToken ct) => await db.OfficeRules.AsNoTracking().FirstOrDefaultAsync(ct) ?? new OfficeRules();

    /// <summary>A passkey is both steps in one; a password asks for the app beside it.</summary>
    public Task<bool> HasPasskeyAsync(Guid accountId, CancellationToken ct) => db.Set<IdentityUserPasskey<Guid>>().AnyAsync(passkey => passkey.UserId == accountId, ct);

    /// <summary>Their role asks for two steps, and they have set up neither a passkey nor an app.</summary>
    internal async Task<bool> IsOwedAsync(OfficeRules rules, Account account, CancellationToken ct) =>
        rules.AskTwiceOf(account.Role) && !account.TwoFactorEnabled && !await HasPasskeyAsync(account.Id, ct);
}
