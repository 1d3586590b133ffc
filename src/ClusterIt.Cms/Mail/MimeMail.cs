using MimeKit;

namespace ClusterIt.Cms.Mail;

/// <summary>The message as it travels (RFC 5322).</summary>
internal static class MimeMail
{
    /// <summary>The same message has the same identifier whenever it is tried, so that one that arrives twice can be told to be one.</summary>
    public static MimeMessage Of(OutgoingMail mail, string from)
    {
        var message = new MimeMessage
        {
            MessageId = $"{mail.Id:N}@{from.Split('@')[^1]}",
            Date = new DateTimeOffset(mail.WrittenAt, TimeSpan.Zero),
            Subject = mail.Subject,
            Body = new TextPart("plain") { Text = mail.Text },
        };
        message.From.Add(MailboxAddress.Parse(from));
        message.To.Add(MailboxAddress.Parse(mail.To));
        message.Headers.Add("Auto-Submitted", "auto-generated"); // RFC 3834: no answering machine writes back.
        return message;
    }
}
