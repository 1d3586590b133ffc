using Microsoft.AspNetCore.DataProtection;

namespace ClusterIt.Web.Accounts.Passkeys;

/// <summary>Remembers for some minutes what a browser was asked, so that no answer counts twice or to another question.</summary>
internal sealed class PasskeyQuestion(IDataProtectionProvider protection)
{
    private readonly ShortCookie cookie = new(protection, "clusterit-passkey", "passkey", TimeSpan.FromMinutes(5));

    public void Remember(HttpContext http, string? state) => cookie.Write(http, state ?? "");

    /// <summary>The state of the question, which is forgotten with it; null when none was asked, or too long ago.</summary>
    public string? Take(HttpContext http)
    {
        cookie.Delete(http);
        return cookie.Read(http);
    }
}
