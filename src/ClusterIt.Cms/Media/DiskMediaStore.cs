using System.Security.Cryptography;

namespace ClusterIt.Cms.Media;

/// <summary>Keeps bytes on disk under their hash. A file is complete or not there: it is written beside and then renamed.</summary>
public sealed class DiskMediaStore(MediaOptions options)
{
    private readonly string renditions = Path.Combine(options.Folder, "renditions");

    /// <summary>The bytes' file, or null when they are not there.</summary>
    public string? Find(string hash) => IsHash(hash) && File.Exists(PathOf(hash)) ? PathOf(hash) : null;

    /// <summary>Writes the bytes beside their place, to be kept or dropped with the change that needs them.</summary>
    internal async Task<StagedFile> StageAsync(ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        var staged = Beside(PathOf(hash), hash);
        await File.WriteAllBytesAsync(staged.Beside, bytes, ct);
        return staged;
    }

    /// <summary>A rendition's file, whether it is there or not. They can all be made again and need no backup.</summary>
    internal string RenditionPath(string hash, string name) => Path.Combine(renditions, hash[..2], hash, name);

    /// <summary>A place beside a rendition's own, to write it to.</summary>
    internal StagedFile StageRendition(string hash, string name) => Beside(RenditionPath(hash, name), hash);

    /// <summary>Removes bytes and all that was made of them.</summary>
    internal void Drop(string hash)
    {
        if (Find(hash) is { } file)
            File.Delete(file);
        var made = Path.Combine(renditions, hash[..2], hash);
        if (Directory.Exists(made))
            Directory.Delete(made, recursive: true);
    }

    private static StagedFile Beside(string path, string hash)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new StagedFile($"{path}.{Guid.NewGuid():N}.new", path, hash);
    }

    private string PathOf(string hash) => Path.Combine(options.Folder, hash[..2], hash);

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
