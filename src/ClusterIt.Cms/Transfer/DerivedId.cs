using System.Security.Cryptography;
using System.Text;

namespace ClusterIt.Cms.Transfer;

/// <summary>The same identifier for the same name, on every machine: version 8 of RFC 9562, from the SHA-256 of the name.</summary>
internal static class DerivedId
{
    public static Guid From(string name)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes[..16], bigEndian: true);
    }

    /// <summary>A block without an identifier of its own is known by where it stands.</summary>
    public static Guid OfBlock(Guid owner, string field, int index) => From(FormattableString.Invariant($"{owner}/{field}/{index}"));
}
