namespace ClusterIt.Cms.Content;

/// <summary>How an address is put together.</summary>
public static class ContentPath
{
    /// <param name="language">Decides the prefix.</param>
    /// <param name="parentPath">The path of the page above, or null at the top.</param>
    /// <param name="slug">Empty for a home page.</param>
    public static string Of(string language, string? parentPath, string slug)
    {
        var above = parentPath ?? Languages.Home(language);
        if (slug.Length == 0)
            return above;
        return above == "/" ? $"/{slug}" : $"{above}/{slug}";
    }
}
