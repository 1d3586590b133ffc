namespace ClusterIt.Web.Site;

/// <summary>What somebody typed into a field of an address.</summary>
internal static class TypedWords
{
    /// <summary>At most so many characters, and no half of one: an emoji is two in UTF-16.</summary>
    public static string Cut(string typed, int max)
    {
        var words = typed.Trim();
        if (words.Length <= max)
            return words;
        return words[..(char.IsHighSurrogate(words[max - 1]) ? max - 1 : max)];
    }
}
