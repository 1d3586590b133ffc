using ClusterIt.Cms.Text;

namespace ClusterIt.Cms.Data;

/// <summary>Looking for text in lists as people type it: "übung", "UEBUNG" and "ubung" all find "Übung". The database knows ASCII's cases alone.</summary>
internal static class Matching
{
    /// <summary>What <see cref="Of"/> is called in the database, where it runs.</summary>
    public const string Function = "matchable";

    /// <summary>For questions to the database: a text in both spellings that a word may be found in.</summary>
    public static string Of(string text) => TextFold.ForMatching(text);

    /// <summary>A word as it is looked for; empty when it has neither letter nor digit.</summary>
    public static string Word(string typed) => TextFold.ForSorting(typed);

    /// <summary>The words of what was typed, one by one.</summary>
    public static IEnumerable<string> Words(string typed) => typed.Split(' ').Select(Word).Where(word => word.Length > 0);
}
