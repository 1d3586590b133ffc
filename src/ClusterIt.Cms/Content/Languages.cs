namespace ClusterIt.Cms.Content;

/// <summary>The site's languages. German stands at the root, English below <c>/en</c>.</summary>
public static class Languages
{
    public const string German = "de";
    public const string English = "en";

    public static IReadOnlyList<string> All { get; } = [German, English];

    public static bool Contains(string language) => All.Contains(language, StringComparer.Ordinal);

    /// <summary>The path of the language's home page: <c>/</c> or <c>/en</c>.</summary>
    public static string Home(string language) => language == German ? "/" : $"/{language}";

    /// <summary>The language that a path is in.</summary>
    public static string Of(string path) =>
        path == "/en" || path.StartsWith("/en/", StringComparison.Ordinal) ? English : German;
}
