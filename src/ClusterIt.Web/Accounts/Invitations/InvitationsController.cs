using ClusterIt.Cms.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Accounts.Invitations;

/// <summary>Where the link of an invitation leads, and the one that a new site prints at its first start. Looking at it uses nothing up.</summary>
[AllowAnonymous]
internal sealed class InvitationsController(OpenAccount open, BeginSession begin) : OfficeController
{
    [HttpGet("/manager/einladung/{secret}")]
    public async Task<IActionResult> Show(string secret, CancellationToken ct) =>
        await open.InvitationAsync(secret, ct) is { } invitation ? View("Open", new OpenForm { InvitedAs = invitation.Email, Email = invitation.Email }) : NotInvited();

    [HttpPost("/manager/einladung/{secret}")]
    public async Task<IActionResult> Open(string secret, OpenForm form, CancellationToken ct)
    {
        if (await open.InvitationAsync(secret, ct) is not { } invitation)
            return NotInvited();
        form.InvitedAs = invitation.Email;
        var (outcome, account, faults) = await open.RunAsync(secret, form.Name, form.Email, form.Password, ct);
        switch (outcome)
        {
            case OpenAccount.Outcome.Opened:
                await OfficeCookie.SignInAsync(HttpContext, await begin.RunAsync(account!, "invitation", DeviceName.Of(Request), ct));
                return Done("/manager/konto", OfficeWords.Of("account.opened"));
            case OpenAccount.Outcome.NotInvited:
                return NotInvited();
            case OpenAccount.Outcome.NameMissing:
                return Refuse(form, nameof(form.Name), OfficeWords.Of("account.name-missing"));
            case OpenAccount.Outcome.EmailMalformed:
                return Refuse(form, nameof(form.Email), OfficeWords.Of("account.email-malformed"));
            case OpenAccount.Outcome.EmailTaken:
                return Refuse(form, nameof(form.Email), OfficeWords.Of("account.email-taken"));
            case OpenAccount.Outcome.PasswordRefused:
                return Refuse(form, nameof(form.Password), string.Join(' ', faults));
            default:
                throw new InvalidOperationException($"Opening an account answered {outcome}.");
        }
    }

    private ViewResult Refuse(OpenForm form, string field, string sentence)
    {
        ModelState.Clear();
        ModelState.AddModelError(field, sentence);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Open", form);
    }

    private ViewResult NotInvited()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("NotInvited");
    }
}
