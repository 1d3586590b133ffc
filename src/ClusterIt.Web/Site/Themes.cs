namespace ClusterIt.Web.Site;

/// <summary>The themes that are built in.</summary>
public static class Themes
{
    public static IReadOnlyList<string> Known { get; } = ["wahrnehmung"];
}
