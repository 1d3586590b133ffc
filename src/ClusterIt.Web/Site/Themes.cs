using System.Reflection;

namespace ClusterIt.Web.Site;

/// <summary>The themes that are built in.</summary>
public static class Themes
{
    /// <summary>What a theme does not have itself, it takes from this one: a new theme works from its first file on.</summary>
    public const string Plain = "broschuere";

    /// <summary>The names of the folders below <c>themes</c>; the build wrote them down.</summary>
    public static IReadOnlyList<string> Known { get; } =
        typeof(Themes).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Themes").Value!.Split(' ');

    /// <summary>What the office reads: the title that the theme's project gives itself, or its name.</summary>
    public static string TitleOf(string theme) =>
        Assembly.Load(theme).GetCustomAttribute<AssemblyTitleAttribute>() is { Title: { Length: > 0 } title } ? title : theme;
}
