using System.Buffers.Text;
using ClusterIt.Cms.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Accounts.Passkeys;

/// <summary>Signing in with a passkey, which is both steps in one: the device, and whoever unlocks it (WebAuthn Level 3).</summary>
[OpenWithoutSecondStep]
internal sealed class PasskeysController(
    IPasskeyHandler<Account> passkeys, UserManager<Account> accounts, KeepPasskeys keep, PasskeyQuestion question, SignInThrottle throttle, BeginSession begin) : OfficeController
{
    private const string Own = "/manager/konto/passkeys";
    private const string Door = "/manager/anmelden/passkey";

    [HttpPost($"{Own}/frage")]
    public async Task<IActionResult> AskForNew()
    {
        var account = await accounts.OfAsync(Me);
        var asked = await passkeys.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email!, DisplayName = account.Name }, HttpContext);
        question.Remember(HttpContext, asked.AttestationState);
        return Content(asked.CreationOptionsJson, "application/json");
    }

    [HttpPost(Own)]
    public async Task<IActionResult> Add(string? credential, string? name, CancellationToken ct)
    {
        if (question.Take(HttpContext) is not { } state)
            return BadRequest(OfficeWords.Of("passkey.too-late"));
        var proved = await passkeys.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = HttpContext, CredentialJson = credential ?? "", AttestationState = state });
        if (!proved.Succeeded)
            return BadRequest(OfficeWords.Of("passkey.not-added"));
        var called = string.IsNullOrWhiteSpace(name) ? DeviceName.Of(Request) : name.Trim();
        await keep.AddAsync(Me, await accounts.OfAsync(Me), proved.Passkey, called.Length > 0 ? called : OfficeWords.Of("own.device-unknown"), ct);
        TempData["said"] = OfficeWords.Of("passkey.added");
        return NoContent();
    }

    [HttpPost($"{Own}/entfernung")]
    public async Task<IActionResult> Remove(string? id, CancellationToken ct)
    {
        if (id is not null && Base64Url.IsValid(id))
            await keep.RemoveAsync(Me, await accounts.OfAsync(Me), Base64Url.DecodeFromChars(id), ct);
        return Done("/manager/konto", OfficeWords.Of("passkey.removed"));
    }

    [HttpPost($"{Door}/frage")]
    [AllowAnonymous]
    public async Task<IActionResult> AskWho()
    {
        var asked = await passkeys.MakeRequestOptionsAsync(null, HttpContext);
        question.Remember(HttpContext, asked.AssertionState);
        return Content(asked.RequestOptionsJson, "application/json");
    }

    [HttpPost(Door)]
    [AllowAnonymous]
    public async Task<IActionResult> Enter(string? credential, string? weiter, CancellationToken ct)
    {
        const string anybody = "passkey";
        var whence = HttpContext.Connection.RemoteIpAddress;
        if (throttle.Wait(anybody, whence) is { Ticks: > 0 } wait)
            return StatusCode(StatusCodes.Status429TooManyRequests, OfficeWords.Of("sign-in.wait", Math.Ceiling(wait.TotalMinutes)));
        if (question.Take(HttpContext) is not { } state)
            return BadRequest(OfficeWords.Of("passkey.too-late"));
        var proved = await passkeys.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = HttpContext, CredentialJson = credential ?? "", AssertionState = state });
        if (!proved.Succeeded || proved.User is not { IsOpen: true } account)
        {
            throttle.Failed(anybody, whence);
            return BadRequest(OfficeWords.Of("passkey.unknown"));
        }
        throttle.Succeeded(anybody, whence);
        await keep.NoteUseAsync(account, proved.Passkey, ct);
        await OfficeCookie.SignInAsync(HttpContext, await begin.RunAsync(account, "passkey", DeviceName.Of(Request), ct));
        return Json(Onward(weiter));
    }
}
