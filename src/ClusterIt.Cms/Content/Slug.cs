using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ClusterIt.Cms.Text;

namespace ClusterIt.Cms.Content;

/// <summary>The last part of an address: German words in ASCII, as a person would type them.</summary>
public static partial class Slug
{
    public const int MaxLength = 60;

    /// <summary>
    /// From a title: ä→ae, ö→oe, ü→ue, ß→ss, other letters folded, <c>&amp;</c>→und, <c>+</c>→plus, the rest to hyphens.
    /// Soft hyphens vanish. A long title is cut at a word's end.
    /// </summary>
    public static string From(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (var character in NormalForm.Of(Spell(title), NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(character))
                slug.Append(character);
            else if (CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return Cut(slug.ToString().Trim('-'));
    }

    /// <summary>Lower-case ASCII letters, digits and single hyphens inside.</summary>
    public static bool IsWellFormed(string slug) => slug.Length <= MaxLength && Form().IsMatch(slug);

    private static string Spell(string title) => NormalForm.Of(title, NormalizationForm.FormC).ToLowerInvariant()
        .Replace("\u00AD", "", StringComparison.Ordinal)
        .Replace("ä", "ae", StringComparison.Ordinal)
        .Replace("ö", "oe", StringComparison.Ordinal)
        .Replace("ü", "ue", StringComparison.Ordinal)
        .Replace("ß", "ss", StringComparison.Ordinal)
        .Replace("ẞ", "ss", StringComparison.Ordinal)
        .Replace("æ", "ae", StringComparison.Ordinal)
        .Replace("œ", "oe", StringComparison.Ordinal)
        .Replace("þ", "th", StringComparison.Ordinal)
        .Replace("ð", "d", StringComparison.Ordinal)
        .Replace("ı", "i", StringComparison.Ordinal)
        .Replace("ø", "o", StringComparison.Ordinal)
        .Replace("ł", "l", StringComparison.Ordinal)
        .Replace("đ", "d", StringComparison.Ordinal)
        .Replace("&", " und ", StringComparison.Ordinal)
        .Replace("+", " plus ", StringComparison.Ordinal);

    private static string Cut(string slug)
    {
        if (slug.Length <= MaxLength)
            return slug;
        var end = slug.LastIndexOf('-', MaxLength);
        return (end > 0 ? slug[..end] : slug[..MaxLength]).Trim('-');
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
