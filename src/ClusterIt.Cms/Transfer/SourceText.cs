using System.Security.Cryptography;
using System.Text;
using ClusterIt.Cms.Text;

namespace ClusterIt.Cms.Transfer;

/// <summary>A text file as read, with the hash that tells whether it changed.</summary>
internal sealed record SourceText(string File, string Text, string Hash)
{
    /// <summary>Bytes; a list of ten thousand figures has less.</summary>
    private const long Largest = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads UTF-8 and nothing else: a file in another encoding would lose its umlauts without anybody noticing.</summary>
    /// <returns>The text, or a fault.</returns>
    public static async Task<(SourceText? Source, ImportFault? Fault)> ReadAsync(string folder, string file, CancellationToken ct)
    {
        var (bytes, unreadable) = await ReadableFile.BytesAsync(folder, file, Largest, ct);
        if (bytes is null)
            return (null, unreadable);

        try
        {
            var text = Strict.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
            var at = ForbiddenCharacters.IndexIn(text);
            return at < 0
                ? (new SourceText(file, text, HashOf(bytes)), null)
                : (null, new ImportFault(file, 1 + text.AsSpan(0, at).Count('\n'), Texts.Of("import.control-character", ForbiddenCharacters.Name(text[at]))));
        }
        catch (DecoderFallbackException problem)
        {
            var line = 1 + bytes.AsSpan(0, Math.Min(bytes.Length, problem.Index)).Count((byte)'\n');
            return (null, new ImportFault(file, line, Texts.Of("import.not-utf8")));
        }
    }

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string HashOf(string text) => HashOf(Encoding.UTF8.GetBytes(text));
}
