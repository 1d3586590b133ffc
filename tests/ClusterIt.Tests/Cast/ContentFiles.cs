using ClusterIt.Cms.Transfer;

namespace ClusterIt.Tests.Cast;

/// <summary>A folder of content files of one test's own.</summary>
public sealed class ContentFiles : IDisposable
{
    public ContentFiles() : this(Directory.CreateTempSubdirectory("content-").FullName) { }

    /// <summary>A folder that is there already, such as an export.</summary>
    public ContentFiles(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>A small site: settings, a home page, an archive.</summary>
    public static ContentFiles Small() => new ContentFiles()
        .With("site.yml", """
            name: Cluster IT Mitteldeutschland e. V.
            topics:
              - key: software
                label: Software

            """)
        .With("pages/index.md", "---\ntitle: Drei Länder. Eine Branche.\ntemplate: start\n---\n")
        .With("pages/verein.md", "---\nposition: 10\ntitle: Der Verein\ninMenu: true\n---\n\nText.\n")
        .With("pages/aktuelles.md", "---\nposition: 20\ntitle: Aktuelles\ntemplate: news\n---\n");

    public ContentFiles With(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public ContentFiles With(string file, byte[] bytes)
    {
        With(file, "");
        File.WriteAllBytes(Path.Combine(Folder, file), bytes);
        return this;
    }

    public ContentFiles Without(string file)
    {
        File.Delete(Path.Combine(Folder, file));
        return this;
    }

    public Task<ImportReport> ImportInto(CmsWorld cms, bool plan = false, bool prune = false, bool atomic = false, bool samples = false) =>
        cms.With<ImportContent, ImportReport>(import => import.RunAsync(
            new ImportOptions(Folder) { Plan = plan, Prune = prune, Atomic = atomic, WithSamples = samples }, null, CancellationToken.None));

    public static async Task<string> Export(CmsWorld cms)
    {
        var folder = Path.Combine(cms.Folder, "export");
        await Export(cms, folder);
        return folder;
    }

    public static Task<ExportReport> Export(CmsWorld cms, string folder, bool prune = false) =>
        cms.With<ExportContent, ExportReport>(export => export.RunAsync(folder, prune, null, CancellationToken.None));

    /// <summary>Every file below a folder with its bytes, README files aside.</summary>
    public static SortedDictionary<string, string> Read(string folder, Func<string, bool>? wanted = null) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
            .Where(file => !file.Name.EndsWith("README.md", StringComparison.Ordinal) && (wanted is null || wanted(file.Name)))
            .ToDictionary(file => file.Name, file => Convert.ToHexString(File.ReadAllBytes(file.File))),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
