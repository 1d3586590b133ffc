using Microsoft.Extensions.Primitives;

namespace ClusterIt.Web.Site.Cache;

/// <summary>A finished page in one encoding.</summary>
/// <param name="Encoding">For Content-Encoding; empty for none.</param>
/// <param name="Tag">The strong entity tag of just these bytes (RFC 9110, 8.8.1).</param>
/// <param name="Bytes">As they go over the wire.</param>
internal sealed record PageForm(StringValues Encoding, StringValues Tag, ReadOnlyMemory<byte> Bytes)
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";
}
