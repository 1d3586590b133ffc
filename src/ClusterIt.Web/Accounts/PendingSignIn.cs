using System.Globalization;
using Microsoft.AspNetCore.DataProtection;

namespace ClusterIt.Web.Accounts;

/// <summary>Remembers for some minutes who has given the right password and still owes the second factor.</summary>
internal sealed class PendingSignIn(IDataProtectionProvider protection)
{
    private readonly ShortCookie cookie = new(protection, "clusterit-zweiter-schritt", "second-factor", TimeSpan.FromMinutes(10));

    public void Remember(HttpContext http, Guid accountId) => cookie.Write(http, accountId.ToString("D", CultureInfo.InvariantCulture));

    /// <returns>The account; null when nobody has begun, or too long ago.</returns>
    public Guid? Read(HttpContext http) => cookie.Read(http) is { } id ? Guid.Parse(id, CultureInfo.InvariantCulture) : null;

    public void Forget(HttpContext http) => cookie.Delete(http);
}
