using MimeKit;

namespace ClusterIt.Cms.Mail;

/// <summary>Lays messages into a folder as <c>.eml</c> files, where mail programs open them: for trying the site out without a mail server.</summary>
public sealed class FolderMail(MailOptions options) : IMailTransport
{
    public async Task SendAsync(OutgoingMail mail, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mail);
        Directory.CreateDirectory(options.Folder);
        try
        {
            await MimeMail.Of(mail, options.From).WriteToAsync(FileOf(mail.Id), ct);
        }
        catch (IOException problem)
        {
            throw new MailRefusal(problem.Message, isForGood: false, problem);
        }
    }

    /// <summary>What a message says; null when it is not there.</summary>
    public async Task<string?> ReadAsync(Guid id, CancellationToken ct) =>
        options.Folder.Length > 0 && File.Exists(FileOf(id)) ? (await MimeMessage.LoadAsync(FileOf(id), ct)).TextBody : null;

    private string FileOf(Guid id) => Path.Combine(options.Folder, $"{id}.eml");
}
