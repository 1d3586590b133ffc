using System.Security.Cryptography;
using System.Text;

namespace ClusterIt.Cms.Accounts;

/// <summary>What makes a link a right: 256 random bits, of which only a hash is kept. They need no slow one; nobody guesses them.</summary>
internal static class LinkSecret
{
    private const int Bytes = 32;

    public static string Make() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
