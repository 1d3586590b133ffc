using System.Runtime.CompilerServices;

namespace ClusterIt.Tests.Cast;

/// <summary>Where the repository's own files are.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string Content { get; } = Path.Combine(Root, "content");

    private static string Find([CallerFilePath] string thisFile = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(thisFile)!);
        while (!File.Exists(Path.Combine(folder.FullName, "ClusterIt.Web.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run from a checkout.");
        return folder.FullName;
    }
}
