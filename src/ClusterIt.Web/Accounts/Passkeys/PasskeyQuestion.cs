using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ClusterIt.Web.Accounts.Passkeys;

/// <summary>Remembers for some minutes what a browser was asked, so that no answer counts twice or to another question.</summary>
internal sealed class PasskeyQuestion(IDataProtectionProvider protection)
{
    private const string Cookie = "clusterit-passkey";
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("passkey").ToTimeLimitedDataProtector();

    public void Remember(HttpContext http, string? state) => http.Response.Cookies.Append(Cookie, protector.Protect(state ?? "", Lasts), Options(http));

    /// <summary>The state of the question, which is forgotten with it; null when none was asked, or too long ago.</summary>
    public string? Take(HttpContext http)
    {
        http.Response.Cookies.Delete(Cookie, Options(http));
        if (http.Request.Cookies[Cookie] is not { } value)
            return null;
        try
        {
            return protector.Unprotect(value);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static CookieOptions Options(HttpContext http) => new() { Path = OfficeCookie.Path, HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps };
}
