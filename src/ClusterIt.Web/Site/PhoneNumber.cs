using System.Text.RegularExpressions;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>Telephone numbers for the eye, by DIN 5008: blanks between country, area and number, nothing else.</summary>
internal static partial class PhoneNumber
{
    /// <summary>Area codes of more than the usual two to four digits that the site's own numbers use.</summary>
    private static readonly string[] LongAreaCodes = ["34298"];

    /// <summary>"+4934298487820" becomes "+49 34298 487820", with blanks that do not break.</summary>
    public static string Readable(string e164)
    {
        if (!German().IsMatch(e164))
            return e164;
        var national = e164[3..];
        var area = LongAreaCodes.FirstOrDefault(code => national.StartsWith(code, StringComparison.Ordinal))?.Length
            ?? (national[0] is '1' or '3' ? 3 : 2);
        return $"+49\u00A0{national[..area]}\u00A0{national[area..]}";
    }

    /// <summary>A number as a person has typed it: to be called, and as it was typed. Null when there is none.</summary>
    public static Link? Typed(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (digits.Length == 0)
            return null;
        var isInternational = text.TrimStart().StartsWith('+');
        var number = isInternational ? $"+{digits}" : digits.StartsWith("00", StringComparison.Ordinal) ? $"+{digits[2..]}" : digits.StartsWith('0') ? $"+49{digits[1..]}" : digits;
        return new Link($"tel:{number}", text.Contains(' ', StringComparison.Ordinal) ? text.Trim().Replace(' ', '\u00A0') : Readable(text.Trim()));
    }

    [GeneratedRegex(@"^\+49[1-9]\d{6,12}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex German();
}
