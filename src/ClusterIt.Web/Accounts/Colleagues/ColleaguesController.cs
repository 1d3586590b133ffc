using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Mail;
using ClusterIt.Web.Site;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Accounts.Colleagues;

/// <summary>Who may come into the manager, and what each may do there.</summary>
[Authorize(OfficePolicy.Administrators)]
internal sealed class ColleaguesController(
    OfficeAccounts accounts, InviteColleague invite, RevokeInvitation revoke, ChangeRole change, CloseAccount close, ReopenAccount reopen, SecondSteps steps, ChangeOfficeRules rules, WriteMail mail, SiteOptions options) : OfficeController
{
    private const string Address = "/manager/konten";

    private Administrator Admin => (Administrator)Me;

    [HttpGet(Address)]
    public async Task<IActionResult> Show(CancellationToken ct) => View("Show", await ViewAsync(ct));

    [HttpPost($"{Address}/einladungen")]
    public async Task<IActionResult> Invite(string? email, OfficeRole role, CancellationToken ct)
    {
        string LinkOf(string secret) => $"{Origin.Of(HttpContext, options)}/manager/einladung/{secret}";
        var (outcome, secret) = await invite.RunAsync(email ?? "", role, LinkOf, Admin, ct);
        return outcome switch
        {
            InviteColleague.Outcome.Invited => View("Show", await ViewAsync(ct) with { Link = LinkOf(secret), MailedTo = mail.IsOn ? email!.Trim() : "" }),
            InviteColleague.Outcome.EmailMalformed => await RefusedAsync(OfficeWords.Of("account.email-malformed"), email, role, ct),
            InviteColleague.Outcome.EmailTaken => await RefusedAsync(OfficeWords.Of("account.email-taken"), email, role, ct),
        };
    }

    [HttpPost($"{Address}/einladungen/{{id:guid}}/ruecknahme")]
    public async Task<IActionResult> Revoke(Guid id, CancellationToken ct) => await revoke.RunAsync(id, Admin, ct) switch
    {
        RevokeInvitation.Outcome.Revoked => Done(Address, OfficeWords.Of("colleagues.revoked")),
        RevokeInvitation.Outcome.NotOpen => Done(Address, OfficeWords.Of("colleagues.not-open")),
    };

    [HttpPost($"{Address}/{{id:guid}}/rolle")]
    public async Task<IActionResult> Change(Guid id, OfficeRole from, OfficeRole to, CancellationToken ct) => await change.RunAsync(id, from, to, Admin, ct) switch
    {
        ChangeRole.Outcome.Changed => Done(Address, OfficeWords.Of("colleagues.changed")),
        ChangeRole.Outcome.Unchanged => Redirect(Address),
        ChangeRole.Outcome.LastAdministrator => await RefusedAsync(OfficeWords.Of("colleagues.last"), null, OfficeRole.Publisher, ct),
        ChangeRole.Outcome.Stale => await RefusedAsync(OfficeWords.Of("standing.stale"), null, OfficeRole.Publisher, ct, StatusCodes.Status412PreconditionFailed),
        ChangeRole.Outcome.Missing => Done(Address, OfficeWords.Of("colleagues.missing")),
    };

    [HttpPost($"{Address}/{{id:guid}}/schliessung")]
    public async Task<IActionResult> Close(Guid id, CancellationToken ct) => await close.RunAsync(id, Admin, ct) switch
    {
        CloseAccount.Outcome.Closed => Done(Address, OfficeWords.Of("colleagues.closed")),
        CloseAccount.Outcome.LastAdministrator => await RefusedAsync(OfficeWords.Of("colleagues.last"), null, OfficeRole.Publisher, ct),
        CloseAccount.Outcome.Missing => Done(Address, OfficeWords.Of("colleagues.missing")),
    };

    [HttpPost($"{Address}/{{id:guid}}/oeffnung")]
    public async Task<IActionResult> Reopen(Guid id, CancellationToken ct) => await reopen.RunAsync(id, Admin, ct) switch
    {
        ReopenAccount.Outcome.Reopened => Done(Address, OfficeWords.Of("colleagues.reopened")),
        ReopenAccount.Outcome.NotClosed => Redirect(Address),
    };

    [HttpPost($"{Address}/regeln")]
    [BasedOnVersion]
    public async Task<IActionResult> Rule(int version, OfficeRole[] zweifach, bool eigenes, CancellationToken ct) => await rules.RunAsync(zweifach, eigenes, version, Admin, ct) switch
    {
        ChangeOfficeRules.Outcome.Changed => Done(Address, OfficeWords.Of("rules.changed")),
        ChangeOfficeRules.Outcome.Unchanged => Done(Address, OfficeWords.Of("rules.unchanged")),
        ChangeOfficeRules.Outcome.Stale => await RefusedAsync(OfficeWords.Of("standing.stale"), null, OfficeRole.Publisher, ct, StatusCodes.Status412PreconditionFailed),
    };

    private async Task<ColleaguesView> ViewAsync(CancellationToken ct) => new(await accounts.AllAsync(ct), await accounts.InvitedAsync(ct), await steps.RulesAsync(ct), Me.AccountId);

    private async Task<IActionResult> RefusedAsync(string sentence, string? email, OfficeRole role, CancellationToken ct, int status = StatusCodes.Status422UnprocessableEntity)
    {
        ModelState.Clear();
        ModelState.AddModelError("", sentence);
        Response.StatusCode = status;
        return View("Show", await ViewAsync(ct) with { Email = email ?? "", Role = role });
    }
}
