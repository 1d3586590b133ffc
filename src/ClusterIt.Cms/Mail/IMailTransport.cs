namespace ClusterIt.Cms.Mail;

/// <summary>Takes one message out of the house.</summary>
public interface IMailTransport
{
    /// <exception cref="MailRefusal">It was not taken.</exception>
    Task SendAsync(OutgoingMail mail, CancellationToken ct);
}
