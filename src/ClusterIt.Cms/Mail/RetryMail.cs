using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Mail;

/// <summary>Tries once more what was given up, or at once what waits.</summary>
public sealed class RetryMail(Db db, Journal journal, TimeProvider clock)
{
    public enum Outcome
    {
        Waiting,

        /// <summary>It was delivered meanwhile, or tried since the list was looked at.</summary>
        Stale,

        Missing,
    }

    /// <param name="id">The message.</param>
    /// <param name="version">How often it had been tried when somebody looked.</param>
    /// <param name="actor">Who wants it.</param>
    /// <param name="ct">Cancels before anything is changed.</param>
    public async Task<Outcome> RunAsync(Guid id, int version, Administrator actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        if (await db.Mail.FindAsync([id], ct) is not { } mail)
            return Outcome.Missing;
        if (mail.State is MailState.Delivered || mail.Attempts != version)
            return Outcome.Stale;
        mail.DueAt = clock.GetUtcNow().UtcDateTime;
        journal.Note(mail.To, "mail.retried", actor, mail.Subject, id);
        await write.CommitAsync(ct);
        return Outcome.Waiting;
    }
}
