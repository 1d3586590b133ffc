using Microsoft.AspNetCore.Identity;

namespace ClusterIt.Cms.Accounts;

/// <summary>
/// Refuses passwords that are guessed soon: common ones, names, years, rows of keys, by the offline lists of zxcvbn. Nothing is
/// asked for but length (NIST SP 800-63B, 5.1.1.2).
/// </summary>
internal sealed class CommonPasswords : IPasswordValidator<Account>
{
    public const int Shortest = 12;

    /// <summary>Characters. Longer ones are no safer, and take long to hash.</summary>
    private const int Longest = 256;

    /// <summary>Estimating takes longer than linear; what is this long and not common is enough.</summary>
    private const int Looked = 48;

    /// <summary>From 0 to 4; 3 withstands 10^8 guesses (https://github.com/dropbox/zxcvbn).</summary>
    private const int Enough = 3;

    private static readonly string[] NearAtHand =
        ["cluster", "clusterit", "mitteldeutschland", "sachsen", "anhalt", "thueringen", "halle", "leipzig", "verein", "passwort", "kennwort", "willkommen", "geheim", "sommer", "winter", "herbst", "fruehling"];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) => Task.FromResult(FaultOf(user, password ?? "") is { } fault
        ? IdentityResult.Failed(new IdentityError { Code = fault, Description = Texts.Of(fault) })
        : IdentityResult.Success);

    private static string? FaultOf(Account user, string password)
    {
        if (password.Length > Longest)
            return "password.too-long";
        string[] own = [.. NearAtHand, .. user.Name.ToLowerInvariant().Split(' '), .. (user.Email ?? "").ToLowerInvariant().Split('@', '.')];
        var looked = password.Length > Looked ? password[..Looked] : password;
        return password.Length >= Shortest && Zxcvbn.Zxcvbn.MatchPassword(looked, own).Score < Enough ? "password.common" : null;
    }
}
