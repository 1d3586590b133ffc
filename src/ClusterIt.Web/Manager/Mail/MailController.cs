using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Mail;
using ClusterIt.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Mail;

/// <summary>What the site has written to people, and how far it has come.</summary>
[Authorize(OfficePolicy.Administrators)]
internal sealed class MailController(MailLog log, RetryMail retry, SendTestMail test, MailOptions options, FolderMail folder) : OfficeController
{
    private const string Address = "/manager/e-mails";

    [HttpGet(Address)]
    public async Task<IActionResult> Show(int seite, CancellationToken ct) => View("Show", new MailView(await log.ReadAsync(seite, ct), options));

    /// <summary>What a message says, where it was laid into the data folder.</summary>
    [HttpGet($"{Address}/{{id:guid}}")]
    public async Task<IActionResult> Read(Guid id, CancellationToken ct) =>
        await folder.ReadAsync(id, ct) is { } text ? Content(text, "text/plain; charset=utf-8") : NotFound();

    /// <param name="id">The message.</param>
    /// <param name="version">How often it had been tried.</param>
    /// <param name="ct">Cancels.</param>
    [HttpPost($"{Address}/{{id:guid}}/versuch")]
    [BasedOnVersion]
    public async Task<IActionResult> Retry(Guid id, int version, CancellationToken ct) => await retry.RunAsync(id, version, (Administrator)Me, ct) switch
    {
        RetryMail.Outcome.Waiting => Done(Address, OfficeWords.Of("mail.retrying")),
        RetryMail.Outcome.Stale => Stale(Address),
        RetryMail.Outcome.Missing => Done(Address, OfficeWords.Of("mail.gone")),
    };

    [HttpPost($"{Address}/test")]
    public async Task<IActionResult> Test(CancellationToken ct)
    {
        var (outcome, to) = await test.RunAsync((Administrator)Me, ct);
        return outcome switch
        {
            SendTestMail.Outcome.OnItsWay => Done(Address, OfficeWords.Of("mail.tested", to)),
            SendTestMail.Outcome.NoServer => Refused(Address, OfficeWords.Of("mail.off")),
        };
    }
}
