using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ClusterIt.Web.Site.Cache;

/// <summary>A finished page in every encoding. Immutable: better compressed ones take the place of quickly compressed ones as a whole.</summary>
internal sealed record PageForms(string Hash, PageForm Plain, PageForm Gzip, PageForm Brotli)
{
    /// <summary>Brotli's best takes some fifty milliseconds for a page, this one about one.</summary>
    private const int Quick = 5;
    private const int Best = 11;
    private const int Window = 22;

    /// <summary>Bytes. Of a sitemap with forty thousand addresses Brotli's best would keep a core busy for half a minute, after every publication.</summary>
    private const int LargestWellMade = 512 * 1024;

    /// <summary>What the first visitor gets.</summary>
    public static PageForms QuicklyMade(byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..32];
        return new PageForms(hash,
            Form("", hash, "", bytes),
            Form(PageForm.Gzip, hash, "-g", Gzipped(bytes, CompressionLevel.Optimal)),
            Form(PageForm.Brotli, hash, "-b", Brotlied(bytes, Quick)));
    }

    /// <summary>What everybody after gets; made once, beside the answers.</summary>
    public PageForms WellMade()
    {
        if (Plain.Bytes.Length > LargestWellMade)
            return this;
        var bytes = Plain.Bytes.ToArray();
        return this with
        {
            Gzip = Form(PageForm.Gzip, Hash, "-G", Gzipped(bytes, CompressionLevel.SmallestSize)),
            Brotli = Form(PageForm.Brotli, Hash, "-B", Brotlied(bytes, Best)),
        };
    }

    public long Size => Plain.Bytes.Length + Gzip.Bytes.Length + Brotli.Bytes.Length;

    /// <param name="accepted">The visitor's Accept-Encoding.</param>
    public PageForm For(StringValues accepted)
    {
        if (StringValues.IsNullOrEmpty(accepted))
            return Plain;
        var wanted = accepted.ToString();
        if (wanted.Contains(";q=", StringComparison.OrdinalIgnoreCase) || wanted.Contains("; q=", StringComparison.OrdinalIgnoreCase))
            return Weighed(accepted);
        return wanted.Contains(PageForm.Brotli, StringComparison.OrdinalIgnoreCase) ? Brotli
            : wanted.Contains(PageForm.Gzip, StringComparison.OrdinalIgnoreCase) ? Gzip : Plain;
    }

    /// <summary>Whoever has this page in whatever encoding has it (RFC 9110, 13.1.2 compares weakly).</summary>
    public bool IsKnownBy(StringValues ifNoneMatch)
    {
        if (StringValues.IsNullOrEmpty(ifNoneMatch))
            return false;
        var known = ifNoneMatch.ToString();
        return known == "*" || known.Contains(Hash, StringComparison.Ordinal);
    }

    private PageForm Weighed(StringValues accepted)
    {
        if (!StringWithQualityHeaderValue.TryParseList(accepted, out var weights))
            return Plain;
        bool Takes(string encoding) => weights.Any(weight => weight.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && weight.Quality is not 0);
        return Takes(PageForm.Brotli) ? Brotli : Takes(PageForm.Gzip) ? Gzip : Plain;
    }

    private static PageForm Form(string encoding, string hash, string mark, byte[] bytes) => new(encoding, $"\"{hash}{mark}\"", bytes);

    private static byte[] Gzipped(byte[] bytes, CompressionLevel level)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, level))
            gzip.Write(bytes);
        return compressed.ToArray();
    }

    private static byte[] Brotlied(byte[] bytes, int quality)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, compressed, out var length, quality, Window)
            ? compressed[..length]
            : throw new InvalidOperationException("A page could not be compressed.");
    }
}
