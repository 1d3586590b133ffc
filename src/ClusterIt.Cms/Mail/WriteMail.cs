using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Mail;

/// <summary>Puts a message among those that wait, in the transaction of the deed that calls it.</summary>
public sealed class WriteMail(Db db, MailOptions options, TimeProvider clock)
{
    /// <summary>Messages can leave the house.</summary>
    public bool IsOn => options.IsOn;

    /// <summary>A path of the manager as a link.</summary>
    internal string LinkTo(string path) => options.SiteUrl + path;

    /// <summary>What is not true any more is not said: a message that nobody has got yet is dropped.</summary>
    /// <param name="occasion">How its occasion begins.</param>
    /// <param name="ct">Cancels.</param>
    internal Task TakeBackAsync(string occasion, CancellationToken ct) => db.Mail.Where(mail => mail.Occasion.StartsWith(occasion) && mail.SentAt == null).ExecuteDeleteAsync(ct);

    /// <param name="occasion">What it tells of. When the same was told before, nothing is written.</param>
    /// <param name="to">One address.</param>
    /// <param name="subject">One line.</param>
    /// <param name="text">Plain text.</param>
    /// <param name="ct">Cancels.</param>
    internal async Task RunAsync(string occasion, string to, string subject, string text, CancellationToken ct)
    {
        if (!IsOn || await db.Mail.AnyAsync(mail => mail.Occasion == occasion, ct))
            return;
        var now = clock.GetUtcNow().UtcDateTime;
        db.Mail.Add(new OutgoingMail { Id = Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero)), Occasion = occasion, To = to, Subject = subject, Text = text, WrittenAt = now, DueAt = now });
    }
}
