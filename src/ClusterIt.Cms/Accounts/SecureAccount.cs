using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.AspNetCore.Identity;

namespace ClusterIt.Cms.Accounts;

/// <summary>Adds an authenticator app as the second step of signing in.</summary>
public sealed class SecureAccount(Db db, UserManager<Account> accounts, Journal journal)
{
    private const int RecoveryCodes = 10;

    /// <summary>The key that the app has to know; the same until it has proved that it does.</summary>
    public async Task<string> KeyAsync(Account account, CancellationToken ct)
    {
        if (await accounts.GetAuthenticatorKeyAsync(account) is { } known)
            return known;
        await using var write = await db.BeginWriteAsync(ct);
        await accounts.ResetAuthenticatorKeyAsync(account);
        await write.CommitAsync(ct);
        return (await accounts.GetAuthenticatorKeyAsync(account))!;
    }

    /// <param name="editor">Whose account it is.</param>
    /// <param name="account">The same.</param>
    /// <param name="code">What the app shows.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Codes for a lost app, shown this once; null when the app's code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> RunAsync(Editor editor, Account account, string code, CancellationToken ct)
    {
        if (!await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, string.Concat(code.Where(char.IsAsciiDigit))))
            return null;
        await using var write = await db.BeginWriteAsync(ct);
        await accounts.SetTwoFactorEnabledAsync(account, true);
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes);
        journal.Note(editor.Name, "account.app-added", editor, subjectId: editor.AccountId);
        await write.CommitAsync(ct);
        return [.. codes!];
    }

    /// <summary>New codes for a lost app, shown this once; the earlier ones let nobody in any more.</summary>
    /// <param name="editor">Whose account it is.</param>
    /// <param name="account">The same.</param>
    /// <param name="code">What the app shows: whoever finds a computer unlocked has none.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Null when the app's code is wrong, or there is no app.</returns>
    public async Task<IReadOnlyList<string>?> RenewCodesAsync(Editor editor, Account account, string code, CancellationToken ct)
    {
        if (!account.TwoFactorEnabled || !await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, string.Concat(code.Where(char.IsAsciiDigit))))
            return null;
        await using var write = await db.BeginWriteAsync(ct);
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes);
        journal.Note(editor.Name, "account.codes-renewed", editor, subjectId: editor.AccountId);
        await write.CommitAsync(ct);
        return [.. codes!];
    }
}
