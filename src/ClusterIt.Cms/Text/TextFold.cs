using System.Globalization;
using System.Text;

namespace ClusterIt.Cms.Text;

/// <summary>German text reduced to what two spellings of the same word have in common.</summary>
public static class TextFold
{
    /// <summary>By DIN 5007-1, the order of dictionaries: ä as a, ß as ss, case and accents aside.</summary>
    public static string ForSorting(string text) => Fold(text);

    /// <summary>Both ways in which a word with umlauts is typed ("förderung", "foerderung", "forderung" all match), other signs as blanks.</summary>
    public static string ForMatching(string text)
    {
        var plain = Fold(text);
        var spelled = Fold(Spell(text));
        return plain == spelled ? plain : $"{plain} {spelled}";
    }

    private static string Spell(string text) => NormalForm.Of(text, NormalizationForm.FormC).ToLowerInvariant()
        .Replace("ä", "ae", StringComparison.Ordinal)
        .Replace("ö", "oe", StringComparison.Ordinal)
        .Replace("ü", "ue", StringComparison.Ordinal);

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in NormalForm.Of(text.ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal), NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character))
                folded.Append(character);
            else if (IsGap(character) && folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }

    private static bool IsGap(char character) =>
        character != '\u00AD' && CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark;
}
