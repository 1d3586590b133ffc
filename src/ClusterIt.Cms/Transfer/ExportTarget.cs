using System.Text;

namespace ClusterIt.Cms.Transfer;

/// <summary>The folder that an export writes to, and what it has written there.</summary>
internal sealed class ExportTarget(string folder)
{
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    /// <summary>Paths below the folder.</summary>
    public IReadOnlySet<string> Written => written;

    public async Task WriteAsync(string file, string text, CancellationToken ct) => await File.WriteAllTextAsync(PathOf(file), text, WithoutMark, ct);

    public void Copy(string bytes, string file) => File.Copy(bytes, PathOf(file), overwrite: true);

    /// <summary>It belongs there, though its bytes could not be written.</summary>
    public void Keep(string file) => written.Add(file);

    private string PathOf(string file)
    {
        written.Add(file);
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
