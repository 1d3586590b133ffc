using ClusterIt.Cms.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Accounts.SignIn;

/// <summary>In and out. An address that has no account is answered like a wrong password, and takes as long.</summary>
[AllowAnonymous]
internal sealed class SignInController(UserManager<Account> accounts, SignInThrottle throttle, PendingSignIn pending, ProveSecondStep prove, SecondSteps steps, BeginSession begin, EndSessions end) : OfficeController
{
    /// <summary>Checked where there is no account, so that the clock does not tell.</summary>
    private static readonly Lazy<(Account Account, string Hash)> Nobody = new(() =>
    {
        var nobody = new Account("", "", OfficeRole.Editor, DateTime.UnixEpoch);
        return (nobody, new PasswordHasher<Account>().HashPassword(nobody, Guid.NewGuid().ToString()));
    });

    [HttpGet("/manager/anmelden")]
    public IActionResult Show(string? weiter) => View("Show", new SignInForm { Weiter = weiter });

    [HttpPost("/manager/anmelden")]
    public async Task<IActionResult> Enter(SignInForm form, CancellationToken ct)
    {
        var whence = HttpContext.Connection.RemoteIpAddress;
        if (throttle.Wait(form.Email, whence) is { Ticks: > 0 } wait)
            return Refuse("Show", form, OfficeWords.Of("sign-in.wait", Math.Ceiling(wait.TotalMinutes)), StatusCodes.Status429TooManyRequests);
        var account = await accounts.FindByEmailAsync(form.Email.Trim());
        if (account is not { IsOpen: true, PasswordHash: not null })
        {
            accounts.PasswordHasher.VerifyHashedPassword(Nobody.Value.Account, Nobody.Value.Hash, form.Password);
            account = null;
        }
        if (account is null || !await accounts.CheckPasswordAsync(account, form.Password))
        {
            throttle.Failed(form.Email, whence);
            return Refuse("Show", form, OfficeWords.Of("sign-in.wrong"), StatusCodes.Status400BadRequest);
        }
        if (!account.TwoFactorEnabled && (await steps.RulesAsync(ct)).AskTwiceOf(account.Role) && await steps.HasPasskeyAsync(account.Id, ct))
            return Refuse("Show", form, OfficeWords.Of("sign-in.by-passkey"), StatusCodes.Status400BadRequest);
        if (!account.TwoFactorEnabled)
            return await LetInAsync(account, "password", form.Weiter, ct);
        pending.Remember(HttpContext, account.Id);
        return Redirect(Url.Action(nameof(Code), new { weiter = form.Weiter })!);
    }

    [HttpGet("/manager/anmelden/code")]
    public IActionResult Code(string? weiter) => pending.Read(HttpContext) is null ? Redirect(OfficeCookie.Path) : View("Code", new CodeForm { Weiter = weiter });

    [HttpPost("/manager/anmelden/code")]
    public async Task<IActionResult> Prove(CodeForm form, CancellationToken ct)
    {
        if (pending.Read(HttpContext) is not { } id || await accounts.FindByIdAsync(id.ToString()) is not { IsOpen: true } account)
            return Done("/manager/anmelden", OfficeWords.Of("sign-in.too-late"));
        var (subject, whence) = ($"code:{account.Email}", HttpContext.Connection.RemoteIpAddress);
        if (throttle.Wait(subject, whence) is { Ticks: > 0 } wait)
            return Refuse("Code", form, OfficeWords.Of("sign-in.wait", Math.Ceiling(wait.TotalMinutes)), StatusCodes.Status429TooManyRequests);
        var proof = await prove.RunAsync(id, form.Code, ct);
        if (proof is ProveSecondStep.Outcome.Wrong)
        {
            throttle.Failed(subject, whence);
            return Refuse("Code", form, OfficeWords.Of("sign-in.code-wrong"), StatusCodes.Status400BadRequest);
        }
        throttle.Succeeded(subject, whence);
        pending.Forget(HttpContext);
        return await LetInAsync(account, proof is ProveSecondStep.Outcome.ByApp ? "password+app" : "password+recovery-code", form.Weiter, ct);
    }

    [HttpPost("/manager/abmelden")]
    [Authorize(OfficePolicy.Editors)]
    public async Task<IActionResult> Leave(CancellationToken ct)
    {
        if (HttpContext.Features.Get<Editor>() is { } editor && OfficeCookie.SessionOf(HttpContext) is { } session)
            await end.RunAsync(editor, session, ct);
        await HttpContext.SignOutAsync(OfficeCookie.Scheme);
        return Done("/manager/anmelden", OfficeWords.Of("sign-in.left"));
    }

    [HttpGet("/manager/nicht-erlaubt")]
    [Authorize(OfficePolicy.Editors)]
    public IActionResult Forbidden()
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return View("Forbidden");
    }

    private async Task<IActionResult> LetInAsync(Account account, string way, string? onward, CancellationToken ct)
    {
        throttle.Succeeded(account.Email!, HttpContext.Connection.RemoteIpAddress);
        await OfficeCookie.SignInAsync(HttpContext, await begin.RunAsync(account, way, DeviceName.Of(Request), ct));
        return Redirect(Onward(onward));
    }

    private ViewResult Refuse(string view, object form, string sentence, int status)
    {
        ModelState.Clear(); // What was typed comes back from the form, not from here; the password never does.
        ModelState.AddModelError("", sentence);
        Response.StatusCode = status;
        return View(view, form);
    }
}
