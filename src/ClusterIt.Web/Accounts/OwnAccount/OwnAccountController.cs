using System.Buffers.Text;
using System.Text.Encodings.Web;
using ClusterIt.Cms.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using QRCoder;

namespace ClusterIt.Web.Accounts.OwnAccount;

/// <summary>One's own ways in: the app for the second step, recovery codes, sessions.</summary>
[OpenWithoutSecondStep]
internal sealed class OwnAccountController(UserManager<Account> accounts, ActiveSessions sessions, EndSessions end, SecureAccount secure) : OfficeController
{
    private const string Address = "/manager/konto";

    [HttpGet(Address)]
    public async Task<IActionResult> Show(CancellationToken ct) => View("Show", await ViewAsync(ct));

    [HttpGet("/manager/konto/app")]
    public async Task<IActionResult> App(CancellationToken ct)
    {
        var account = await accounts.OfAsync(Me);
        return account.TwoFactorEnabled ? Redirect(Address) : View("App", Told(account, await secure.KeyAsync(account, ct)));
    }

    [HttpPost("/manager/konto/app")]
    public async Task<IActionResult> Prove(string? code, CancellationToken ct)
    {
        var account = await accounts.OfAsync(Me);
        if (await secure.RunAsync(Me, account, code ?? "", ct) is { } codes)
            return View("Codes", new CodesView(codes, OfficeWords.Of("own.app-added")));
        ModelState.AddModelError("Code", OfficeWords.Of("sign-in.code-wrong"));
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("App", Told(account, await secure.KeyAsync(account, ct)));
    }

    [HttpPost("/manager/konto/ersatzcodes")]
    public async Task<IActionResult> Renew(string? code, CancellationToken ct)
    {
        if (await secure.RenewCodesAsync(Me, await accounts.OfAsync(Me), code ?? "", ct) is { } codes)
            return View("Codes", new CodesView(codes, OfficeWords.Of("own.codes-renewed")));
        ModelState.Clear(); // Codes are not shown again, not even wrong ones.
        ModelState.AddModelError("Code", OfficeWords.Of("sign-in.code-wrong"));
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Show", await ViewAsync(ct));
    }

    [HttpPost("/manager/konto/ueberall-abmelden")]
    public async Task<IActionResult> LeaveEverywhere(CancellationToken ct)
    {
        await end.RunAsync(Me, session: null, ct);
        await HttpContext.SignOutAsync(OfficeCookie.Scheme);
        return Done("/manager/anmelden", OfficeWords.Of("sign-in.left-everywhere"));
    }

    private async Task<OwnAccountView> ViewAsync(CancellationToken ct)
    {
        var account = await accounts.OfAsync(Me);
        return new OwnAccountView
        {
            OwesSecondStep = Me.OwesSecondStep,
            Email = account.Email!,
            Passkeys = [.. (await accounts.GetPasskeysAsync(account)).OrderBy(passkey => passkey.CreatedAt).Select(passkey => new PasskeyRow(Base64Url.EncodeToString(passkey.CredentialId), passkey.Name ?? "", passkey.CreatedAt.UtcDateTime))],
            HasApp = account.TwoFactorEnabled,
            CodesLeft = account.TwoFactorEnabled ? await accounts.CountRecoveryCodesAsync(account) : 0,
            Sessions = await sessions.OfAsync(Me, ct),
            Here = OfficeCookie.SessionOf(HttpContext),
        };
    }

    /// <summary>As apps read it (https://github.com/google/google-authenticator/wiki/Key-Uri-Format).</summary>
    private static AppView Told(Account account, string key)
    {
        const string issuer = "Cluster IT Manager";
        var address = $"otpauth://totp/{UrlEncoder.Default.Encode(issuer)}:{UrlEncoder.Default.Encode(account.Email!)}?secret={key}&issuer={UrlEncoder.Default.Encode(issuer)}&digits=6";
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var drawing = new SvgQRCode(data);
        return new AppView(drawing.GetGraphic(4), string.Join(' ', key.Chunk(4).Select(four => new string(four))));
    }
}
