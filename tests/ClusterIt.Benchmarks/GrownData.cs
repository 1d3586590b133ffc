using System.Globalization;

namespace ClusterIt.Benchmarks;

/// <summary>Data folders of growing size, each made from the one before by an import.</summary>
internal static class GrownData
{
    private static readonly string[] Topics = ["it-sicherheit", "software", "personalmarketing", "industrie", "beratung"];

    /// <param name="program">The published site, whose import makes them.</param>
    /// <param name="folder">Where they are made; those that are there already are taken as they are.</param>
    /// <param name="sizes">Numbers of posts, growing.</param>
    public static async Task<IReadOnlyList<(int Size, string Folder)>> MakeAsync(string program, string folder, IReadOnlyList<int> sizes)
    {
        var made = sizes.Select(size => (Size: size, Folder: Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"data-{size}")))).ToList();
        if (made.TrueForAll(data => Directory.Exists(data.Folder)))
            return made;
        var growing = Directory.CreateDirectory(Path.Combine(folder, "growing")).FullName;
        await Site.ImportAsync(program, growing, Site.Content, "--demo");
        var from = 0;
        foreach (var (size, data) in made)
        {
            var step = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"posts-{size}"));
            GeneratedPosts.Write(step, from, size, Topics);
            await Site.ImportAsync(program, growing, step);
            Copy(growing, data);
            from = size;
        }
        return made;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
