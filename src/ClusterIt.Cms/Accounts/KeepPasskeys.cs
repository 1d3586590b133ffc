using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.AspNetCore.Identity;

namespace ClusterIt.Cms.Accounts;

/// <summary>Adds and removes the passkeys of an account, and notes what each has been used for.</summary>
public sealed class KeepPasskeys(Db db, UserManager<Account> accounts, Journal journal)
{
    private const int LongestName = 60;

    /// <param name="editor">Whose account it is.</param>
    /// <param name="account">The same.</param>
    /// <param name="passkey">As the browser has proved it.</param>
    /// <param name="name">What its owner calls it; never empty.</param>
    /// <param name="ct">Cancels.</param>
    public async Task AddAsync(Editor editor, Account account, UserPasskeyInfo passkey, string name, CancellationToken ct)
    {
        passkey.Name = name.Length > LongestName ? name[..LongestName] : name;
        await using var write = await db.BeginWriteAsync(ct);
        await accounts.AddOrUpdatePasskeyAsync(account, passkey);
        journal.Note(editor.Name, "account.passkey-added", editor, passkey.Name, editor.AccountId);
        await write.CommitAsync(ct);
    }

    public async Task RemoveAsync(Editor editor, Account account, byte[] credentialId, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        if (await accounts.GetPasskeyAsync(account, credentialId) is not { } passkey)
            return;
        await accounts.RemovePasskeyAsync(account, credentialId);
        journal.Note(editor.Name, "account.passkey-removed", editor, passkey.Name ?? "", editor.AccountId);
        await write.CommitAsync(ct);
    }

    /// <summary>Its counter has gone on: a copy of it would be behind (WebAuthn Level 3, 6.1.1).</summary>
    public async Task NoteUseAsync(Account account, UserPasskeyInfo passkey, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        await accounts.AddOrUpdatePasskeyAsync(account, passkey);
        await write.CommitAsync(ct);
    }
}
