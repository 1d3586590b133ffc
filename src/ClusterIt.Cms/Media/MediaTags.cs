namespace ClusterIt.Cms.Media;

/// <summary>The words by which the office finds files that belong together, each written in one way.</summary>
public static class MediaTags
{
    /// <summary>Tags of one file.</summary>
    public const int Most = 20;

    /// <summary>Letters of one tag.</summary>
    public const int Longest = 40;

    /// <summary>What was typed, with commas between, as tags: without double ones, and each spelt as it is spelt already.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="known">The tags that other files bear.</param>
    public static IReadOnlyList<string> Of(string typed, IEnumerable<string> known)
    {
        var spellings = known.ToLookup(tag => tag, StringComparer.CurrentCultureIgnoreCase);
        return [.. typed.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(tag => string.Join(' ', tag.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Select(tag => spellings[tag].FirstOrDefault(tag))
            .Distinct(StringComparer.CurrentCultureIgnoreCase)];
    }

    /// <summary>A file can bear them all.</summary>
    public static bool Fit(IReadOnlyCollection<string> tags) => tags.Count <= Most && tags.All(tag => tag.Length <= Longest);
}
