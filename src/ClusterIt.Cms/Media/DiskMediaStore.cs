using System.Security.Cryptography;

namespace ClusterIt.Cms.Media;

/// <summary>Keeps bytes on disk under their hash. A file is complete or not there: it is written beside and then renamed.</summary>
public sealed class DiskMediaStore(MediaOptions options)
{
    /// <summary>Keeps the bytes and returns their hash in lower-case hex.</summary>
    public async Task<string> PutAsync(ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        var path = PathOf(hash);
        if (File.Exists(path))
            return hash;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Guid.NewGuid():N}.new";
        await File.WriteAllBytesAsync(beside, bytes, ct);
        File.Move(beside, path, overwrite: true);
        return hash;
    }

    /// <summary>The bytes' file, or null when they are not there.</summary>
    public string? Find(string hash) => IsHash(hash) && File.Exists(PathOf(hash)) ? PathOf(hash) : null;

    private string PathOf(string hash) => Path.Combine(options.Folder, hash[..2], hash);

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
