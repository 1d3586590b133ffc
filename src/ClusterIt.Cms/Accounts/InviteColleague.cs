using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Mail;
using ClusterIt.Cms.Settings;
using ClusterIt.Cms.Text;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Accounts;

/// <summary>Makes the link with which a colleague opens an account, and sends it where messages can leave. An earlier link for the same address opens nothing any more.</summary>
public sealed class InviteColleague(Db db, WriteMail mail, PublishedSettings settings, Journal journal, TimeProvider clock)
{
    public enum Outcome
    {
        Invited,
        EmailMalformed,

        /// <summary>Somebody has an account with this address, open or closed.</summary>
        EmailTaken,
    }

    /// <param name="email">Whom it is meant for.</param>
    /// <param name="role">What they will be allowed to do.</param>
    /// <param name="linkOf">The address that a secret makes.</param>
    /// <param name="actor">Who invites.</param>
    /// <param name="ct">Cancels before anything is made.</param>
    /// <returns>Beside the outcome the secret of the link, which is kept nowhere.</returns>
    public async Task<(Outcome Outcome, string Secret)> RunAsync(string email, OfficeRole role, Func<string, string> linkOf, Administrator actor, CancellationToken ct)
    {
        if (EmailAddress.TryParse(email) is not { } address)
            return (Outcome.EmailMalformed, "");
        await using var write = await db.BeginWriteAsync(ct);
        var normal = address.ToUpperInvariant();
        if (await db.Accounts.AnyAsync(account => account.NormalizedEmail == normal, ct))
            return (Outcome.EmailTaken, "");
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var earlier in await db.Invitations.Where(invitation => invitation.Email == address && invitation.UsedAt == null && invitation.RevokedAt == null).ToListAsync(ct))
        {
            earlier.Revoke(now);
            await mail.TakeBackAsync(earlier.MailOccasion, ct);
        }
        var (invitation, secret) = Invitation.Make(address, role, actor.Name, now);
        db.Invitations.Add(invitation);
        var (site, _) = await settings.ReadAsync(ct);
        await mail.RunAsync(invitation.MailOccasion, address, Texts.ForOffice("mail.invitation-subject", site.ShortName), Texts.ForOffice("mail.invitation-text", actor.Name, site.Name, linkOf(secret), BerlinTime.FromUtc(invitation.ExpiresAt)), ct);
        journal.Note(address, "account.invited", actor, role.ToString(), invitation.Id);
        await write.CommitAsync(ct);
        return (Outcome.Invited, secret);
    }
}
