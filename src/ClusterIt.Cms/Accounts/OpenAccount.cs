using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Accounts;

/// <summary>Opens an account with an invitation, which is used up with it.</summary>
public sealed class OpenAccount(Db db, UserManager<Account> accounts, Journal journal, TimeProvider clock)
{
    public enum Outcome
    {
        Opened,

        /// <summary>There is no such link, it was used or taken back, or its time is over.</summary>
        NotInvited,
        NameMissing,
        EmailMalformed,

        /// <summary>Somebody has an account with this address already.</summary>
        EmailTaken,

        /// <summary>The faults say what the password lacks.</summary>
        PasswordRefused,
    }

    /// <summary>The invitation behind a link; null when it opens nothing.</summary>
    public async Task<Invitation?> InvitationAsync(string secret, CancellationToken ct)
    {
        var hash = LinkSecret.HashOf(secret);
        var invitation = await db.Invitations.FirstOrDefaultAsync(invitation => invitation.SecretHash == hash, ct);
        return invitation?.MayBeUsed(clock.GetUtcNow().UtcDateTime) is true ? invitation : null;
    }

    /// <param name="secret">From the link.</param>
    /// <param name="name">What colleagues will read.</param>
    /// <param name="email">For the first account; whoever was invited keeps the address of the invitation.</param>
    /// <param name="password">What signs in beside a second factor, until there is a passkey.</param>
    /// <param name="ct">Cancels before anything is opened.</param>
    public async Task<(Outcome Outcome, Account? Account, IReadOnlyList<string> Faults)> RunAsync(string secret, string name, string email, string password, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        if (await InvitationAsync(secret, ct) is not { } invitation)
            return (Outcome.NotInvited, null, []);
        if (string.IsNullOrWhiteSpace(name))
            return (Outcome.NameMissing, null, []);
        var address = EmailAddress.TryParse(invitation.IsSetUp ? email : invitation.Email);
        if (address is null)
            return (Outcome.EmailMalformed, null, []);

        var now = clock.GetUtcNow().UtcDateTime;
        var account = new Account(address, name.Trim(), invitation.Role, now);
        var created = await accounts.CreateAsync(account, password);
        if (!created.Succeeded)
            return Refusal(created);
        invitation.Use(now);
        journal.Note(account.Name, "account.opened", new Editor(account.Id, account.Name), account.Role.ToString(), account.Id);
        await write.CommitAsync(ct);
        return (Outcome.Opened, account, []);
    }

    private static (Outcome Outcome, Account? Account, IReadOnlyList<string> Faults) Refusal(IdentityResult created) =>
        created.Errors.Any(error => error.Code is nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName))
            ? (Outcome.EmailTaken, null, [])
            : (Outcome.PasswordRefused, null, [.. created.Errors.Select(error => error.Description)]);
}
