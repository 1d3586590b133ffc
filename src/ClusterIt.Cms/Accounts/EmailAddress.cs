using System.Net.Mail;

namespace ClusterIt.Cms.Accounts;

/// <summary>An address that mail can be sent to.</summary>
public static class EmailAddress
{
    private const int Longest = 254; // RFC 5321, 4.5.3.1.3, without the brackets.

    /// <returns>The bare address; null when it is none.</returns>
    public static string? TryParse(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length <= Longest && MailAddress.TryCreate(trimmed, out var address) && address.Address == trimmed && address.Host.Contains('.', StringComparison.Ordinal)
            ? trimmed
            : null;
    }
}
