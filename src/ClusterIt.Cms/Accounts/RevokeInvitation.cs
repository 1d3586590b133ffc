using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Mail;

namespace ClusterIt.Cms.Accounts;

/// <summary>Takes an invitation back: its link opens nothing any more.</summary>
public sealed class RevokeInvitation(Db db, WriteMail mail, Journal journal, TimeProvider clock)
{
    public enum Outcome
    {
        Revoked,

        /// <summary>There is none, or it was used or taken back before.</summary>
        NotOpen,
    }

    public async Task<Outcome> RunAsync(Guid id, Administrator actor, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var write = await db.BeginWriteAsync(ct);
        if (await db.Invitations.FindAsync([id], ct) is not { } invitation || !invitation.MayBeUsed(now))
            return Outcome.NotOpen;
        invitation.Revoke(now);
        await mail.TakeBackAsync(invitation.MailOccasion, ct);
        journal.Note(invitation.Email, "account.invitation-revoked", actor, subjectId: id);
        await write.CommitAsync(ct);
        return Outcome.Revoked;
    }
}
