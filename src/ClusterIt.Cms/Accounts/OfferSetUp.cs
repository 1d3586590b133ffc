using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Accounts;

/// <summary>While nobody has an account, every start offers a new link to open the first one. There is no password that comes with the software.</summary>
public sealed class OfferSetUp(Db db, Journal journal, TimeProvider clock)
{
    /// <returns>The secret of the link; null when there is an account already.</returns>
    public async Task<string?> RunAsync(CancellationToken ct)
    {
        if (await db.Accounts.AnyAsync(account => account.ClosedAt == null, ct))
            return null;
        var now = clock.GetUtcNow().UtcDateTime;
        await using var write = await db.BeginWriteAsync(ct);
        foreach (var earlier in await db.Invitations.Where(invitation => invitation.Email == "" && invitation.UsedAt == null && invitation.RevokedAt == null).ToListAsync(ct))
            earlier.Revoke(now); // A link that was printed into a log long ago opens nothing.
        var (invitation, secret) = Invitation.Make("", OfficeRole.Administrator, "", now);
        db.Invitations.Add(invitation);
        journal.Note("", "account.set-up-offered", SystemActor.Accounts);
        await write.CommitAsync(ct);
        return secret;
    }
}
