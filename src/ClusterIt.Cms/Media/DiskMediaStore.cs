using System.Security.Cryptography;

namespace ClusterIt.Cms.Media;

/// <summary>Keeps bytes on disk under their hash. A file is complete or not there: it is written beside and then renamed.</summary>
public sealed class DiskMediaStore(MediaOptions options)
{
    /// <summary>The hash that bytes are kept under, in lower-case hex.</summary>
    public static string HashOf(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span));

    /// <summary>Writes the bytes beside their place, to be kept or dropped with the change that needs them.</summary>
    internal async Task<StagedFile> StageAsync(ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        var path = PathOf(HashOf(bytes));
        var beside = $"{path}.{Guid.NewGuid():N}.new";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(beside, bytes, ct);
        return new StagedFile(beside, path);
    }

    /// <summary>The bytes' file, or null when they are not there.</summary>
    public string? Find(string hash) => IsHash(hash) && File.Exists(PathOf(hash)) ? PathOf(hash) : null;

    private string PathOf(string hash) => Path.Combine(options.Folder, hash[..2], hash);

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
