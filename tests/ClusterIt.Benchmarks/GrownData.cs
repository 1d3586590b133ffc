using System.Globalization;

namespace ClusterIt.Benchmarks;

/// <summary>Data folders of growing size, each made from the one before by an import.</summary>
internal static class GrownData
{
    private static readonly string[] Topics = ["it-sicherheit", "software", "personalmarketing", "industrie", "beratung"];

    public static async Task<IReadOnlyList<(int Size, string Folder)>> MakeAsync(string program, string work, IReadOnlyList<int> sizes)
    {
        var data = Directory.CreateDirectory(Path.Combine(work, "growing")).FullName;
        await Site.ImportAsync(program, data, Site.Content, "--demo");
        var made = new List<(int, string)>();
        var from = 0;
        foreach (var size in sizes)
        {
            var step = Path.Combine(work, string.Create(CultureInfo.InvariantCulture, $"posts-{size}"));
            GeneratedPosts.Write(step, from, size, Topics);
            await Site.ImportAsync(program, data, step);
            var copy = Path.Combine(work, string.Create(CultureInfo.InvariantCulture, $"data-{size}"));
            Copy(data, copy);
            made.Add((size, copy));
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
            File.Copy(file, target);
        }
    }
}
