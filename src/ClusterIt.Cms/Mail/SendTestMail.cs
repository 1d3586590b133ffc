using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Mail;

/// <summary>A message to whoever wants to know whether messages arrive.</summary>
public sealed class SendTestMail(Db db, WriteMail mail, Journal journal)
{
    public enum Outcome
    {
        OnItsWay,

        /// <summary>There is no mail server.</summary>
        NoServer,
    }

    /// <summary>The outcome, and the address that it goes to.</summary>
    public async Task<(Outcome Outcome, string To)> RunAsync(Administrator actor, CancellationToken ct)
    {
        if (!mail.IsOn)
            return (Outcome.NoServer, "");
        await using var write = await db.BeginWriteAsync(ct);
        var to = await db.Accounts.Where(account => account.Id == actor.AccountId).Select(account => account.Email!).SingleAsync(ct);
        await mail.RunAsync($"test:{Guid.CreateVersion7()}", to, Texts.ForOffice("mail.test-subject"), Texts.ForOffice("mail.test-text", actor.Name), ct);
        journal.Note(to, "mail.tested", actor);
        await write.CommitAsync(ct);
        return (Outcome.OnItsWay, to);
    }
}
