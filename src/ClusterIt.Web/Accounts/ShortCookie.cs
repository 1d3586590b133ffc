using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ClusterIt.Web.Accounts;

/// <summary>A cookie that only this program can write and read, for some minutes between two steps.</summary>
/// <param name="protection">The program's keys.</param>
/// <param name="name">Of the cookie.</param>
/// <param name="purpose">Keeps what is written for one step from being taken for another.</param>
/// <param name="lasts">From when on it counts as never written.</param>
internal sealed class ShortCookie(IDataProtectionProvider protection, string name, string purpose, TimeSpan lasts)
{
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector(purpose).ToTimeLimitedDataProtector();

    public void Write(HttpContext http, string value) => http.Response.Cookies.Append(name, protector.Protect(value, lasts), Options(http));

    /// <returns>Null where nothing was written, or too long ago.</returns>
    public string? Read(HttpContext http)
    {
        if (http.Request.Cookies[name] is not { } value)
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

    public void Delete(HttpContext http) => http.Response.Cookies.Delete(name, Options(http));

    private static CookieOptions Options(HttpContext http) => new() { Path = OfficeCookie.Path, HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps };
}
