using ClusterIt.Cms.Data;
using Microsoft.AspNetCore.Identity;

namespace ClusterIt.Cms.Accounts;

/// <summary>The second step of signing in: what the app shows, each code once (RFC 6238, 5.2), or one of the codes for a lost app.</summary>
public sealed class ProveSecondStep(Db db, UserManager<Account> accounts, TimeProvider clock)
{
    public enum Outcome
    {
        ByApp,
        ByRecoveryCode,
        Wrong,
    }

    /// <param name="accountId">Who has shown the password.</param>
    /// <param name="typed">As it was typed.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Outcome> RunAsync(Guid accountId, string typed, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        db.ChangeTracker.Clear(); // The same code may have been used this very moment.
        if (await accounts.FindByIdAsync(accountId.ToString()) is not { IsOpen: true } account)
            return Outcome.Wrong;
        var outcome = await OfAsync(account, typed);
        if (outcome is not Outcome.Wrong)
            await write.CommitAsync(ct);
        return outcome;
    }

    private async Task<Outcome> OfAsync(Account account, string typed)
    {
        var code = string.Concat(typed.Where(char.IsLetterOrDigit));
        if (await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code))
            return account.Uses(code, clock.GetUtcNow().UtcDateTime) ? Outcome.ByApp : Outcome.Wrong;
        return (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, typed.Trim().ToUpperInvariant())).Succeeded ? Outcome.ByRecoveryCode : Outcome.Wrong;
    }
}
