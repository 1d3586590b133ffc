using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Mail;

/// <summary>Delivers what is due, each message on its own, and tries again later what was not taken: after a minute, five, half an hour, two and twelve hours.</summary>
public sealed class DeliverMail(Db db, IMailTransport transport, TimeProvider clock)
{
    private const int AtOnce = 50;

    /// <summary>Long enough to see that somebody was written to, and no longer.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(12)];

    /// <summary>Something is to be delivered or forgotten. Asking writes nothing.</summary>
    public Task<bool> IsDueAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return db.Mail.AnyAsync(mail => mail.DueAt <= now || mail.SentAt < now - Kept, ct);
    }

    /// <summary>How many were delivered.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await db.Mail.AsNoTracking().Where(mail => mail.DueAt <= now).OrderBy(mail => mail.WrittenAt).Take(AtOnce).ToListAsync(ct);
        var delivered = 0;
        foreach (var mail in due)
        {
            var refusal = await TryAsync(mail, ct);
            await NoteAsync(mail, refusal, ct);
            delivered += refusal is null ? 1 : 0;
        }
        await using var write = await db.BeginWriteAsync(ct);
        await db.Mail.Where(mail => mail.SentAt < now - Kept).ExecuteDeleteAsync(ct);
        await write.CommitAsync(ct);
        return delivered;
    }

    private async Task<MailRefusal?> TryAsync(OutgoingMail mail, CancellationToken ct)
    {
        try
        {
            await transport.SendAsync(mail, ct); // Outside the transaction: a slow mail server holds up nobody.
            return null;
        }
        catch (MailRefusal refusal)
        {
            return refusal;
        }
    }

    private async Task NoteAsync(OutgoingMail mail, MailRefusal? refusal, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        if (await db.Mail.FirstOrDefaultAsync(each => each.Id == mail.Id && each.Attempts == mail.Attempts, ct) is { } kept)
        {
            kept.Attempts++;
            kept.Problem = refusal?.Message ?? "";
            kept.SentAt = refusal is null ? now : null;
            kept.DueAt = refusal is { IsForGood: false } && mail.Attempts < Pauses.Length ? now + Pauses[mail.Attempts] : null;
            if (refusal is null)
                kept.Text = "";
        }
        await write.CommitAsync(ct);
        db.ChangeTracker.Clear();
    }
}
