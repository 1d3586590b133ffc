using System.Collections.Concurrent;

namespace ClusterIt.Tests.Cast;

/// <summary>What a first start leaves in a data folder, made once for each kind of content: copying it is quicker than importing a hundred files for every test.</summary>
internal static class FilledFolder
{
    private static readonly ConcurrentDictionary<string, Lazy<string>> Made = new(StringComparer.Ordinal);

    /// <param name="folder">An empty one.</param>
    /// <param name="seed">As in <c>Content:Seed</c>.</param>
    public static void CopyTo(string folder, string seed)
    {
        var made = Made.GetOrAdd(seed, seed => new(() => Make(seed))).Value;
        foreach (var file in Directory.EnumerateFiles(made, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(made, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static string Make(string seed)
    {
        var folder = Directory.CreateTempSubdirectory("site-filled-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        SiteWorld.BeginIn(folder, seed);
        return folder;
    }
}
