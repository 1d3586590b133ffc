using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ClusterIt.Web.Accounts;

/// <summary>Remembers for some minutes who has given the right password and still owes the second factor.</summary>
internal sealed class PendingSignIn(IDataProtectionProvider protection)
{
    private const string Cookie = "clusterit-zweiter-schritt";
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("second-factor").ToTimeLimitedDataProtector();

    public void Remember(HttpContext http, Guid accountId) =>
        http.Response.Cookies.Append(Cookie, protector.Protect(accountId.ToString("D", CultureInfo.InvariantCulture), Lasts), Options(http));

    /// <returns>The account; null when nobody has begun, or too long ago.</returns>
    public Guid? Read(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { } value)
            return null;
        try
        {
            return Guid.Parse(protector.Unprotect(value), CultureInfo.InvariantCulture);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Forget(HttpContext http) => http.Response.Cookies.Delete(Cookie, Options(http));

    private static CookieOptions Options(HttpContext http) => new() { Path = OfficeCookie.Path, HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps };
}
