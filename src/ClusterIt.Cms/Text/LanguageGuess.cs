using System.Collections.Frozen;
using ClusterIt.Cms.Content;

namespace ClusterIt.Cms.Text;

/// <summary>
/// Whether a paragraph is German or English, by its small words. It says so only where it is sure: names, quotations of a few words
/// and the many English terms of the trade make no other language.
/// </summary>
internal static class LanguageGuess
{
    /// <summary>Words. A shorter paragraph says too little about itself.</summary>
    private const int Least = 20;

    /// <summary>Titles and names have articles and prepositions; sentences have these.</summary>
    private static readonly FrozenSet<string> OfSentences = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "ist", "sind", "wir", "nicht", "wird", "werden", "sich", "haben", "dass", "kann",
        "is", "are", "we", "our", "this", "that", "which", "have", "has", "they", "their", "can");

    private static readonly FrozenSet<string> German = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "der", "die", "das", "und", "ist", "sind", "mit", "für", "von", "zu", "den", "dem", "des", "ein", "eine", "im", "auf", "wir", "nicht", "auch", "als", "wird", "werden", "bei", "sich", "oder", "aus", "haben", "über", "was");

    private static readonly FrozenSet<string> English = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "the", "and", "of", "to", "is", "are", "with", "for", "from", "by", "that", "this", "we", "as", "be", "at", "our", "has", "have", "which", "they", "their");

    public static bool IsOther(string paragraph, string language)
    {
        var words = paragraph.Split([' ', '\n', '\t', ',', '.', ';', ':', '!', '?', '(', ')', '"', '„', '“', '–', '/', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < Least)
            return false;
        var (german, english) = (words.Count(German.Contains), words.Count(English.Contains));
        var (own, other) = language == Languages.German ? (german, english) : (english, german);
        return other >= 6 && other > 3 * own && words.Any(word => OfSentences.Contains(word) && (language == Languages.German ? English : German).Contains(word));
    }
}
