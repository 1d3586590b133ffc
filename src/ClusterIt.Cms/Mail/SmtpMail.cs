using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace ClusterIt.Cms.Mail;

/// <summary>Hands messages to a mail server.</summary>
internal sealed class SmtpMail(MailOptions options) : IMailTransport
{
    private const int Timeout = 30_000; // Milliseconds.
    private const int Permanent = 500;

    public async Task SendAsync(OutgoingMail mail, CancellationToken ct)
    {
        try
        {
            using var client = new SmtpClient { Timeout = Timeout };
            await client.ConnectAsync(options.Host, options.Port, SecurityOf(options.Security), ct);
            if (options.User.Length > 0)
                await client.AuthenticateAsync(options.User, options.Password, ct);
            await client.SendAsync(MimeMail.Of(mail, options.From), ct);
            await client.DisconnectAsync(quit: true, ct);
        }
        catch (SmtpCommandException problem)
        {
            throw new MailRefusal(problem.Message, problem.ErrorCode is SmtpErrorCode.RecipientNotAccepted && (int)problem.StatusCode >= Permanent, problem);
        }
        catch (Exception problem) when (problem is IOException or SocketException or AuthenticationException or SslHandshakeException or SmtpProtocolException or NotSupportedException or TimeoutException)
        {
            throw new MailRefusal(problem.Message, isForGood: false, problem);
        }
    }

    private static SecureSocketOptions SecurityOf(MailSecurity security) => security switch
    {
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.None => SecureSocketOptions.None,
    };
}
