namespace ClusterIt.Cms.Transfer;

/// <summary>The bytes of a file that somebody put into a content folder, whatever it is: a link to nothing, a disk image, a pipe that never ends.</summary>
internal static class ReadableFile
{
    /// <summary>An empty file is read at once; what waits longer is a pipe, which has no length either.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <param name="folder">The content folder.</param>
    /// <param name="file">Below it.</param>
    /// <param name="largest">Bytes.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<(byte[]? Bytes, ImportFault? Fault)> BytesAsync(string folder, string file, long largest, CancellationToken ct)
    {
        try
        {
            var path = Path.Combine(folder, file);
            var length = new FileInfo(path) is { Exists: true } found ? found.Length : 0;
            if (length > largest)
                return (null, new ImportFault(file, null, Texts.Of("import.too-large", length / (1024 * 1024))));
            return (length > 0 ? await File.ReadAllBytesAsync(path, ct) : await Task.Run(() => File.ReadAllBytes(path), ct).WaitAsync(Patience, ct), null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or TimeoutException)
        {
            return (null, new ImportFault(file, null, Texts.Of("import.unreadable")));
        }
    }
}
