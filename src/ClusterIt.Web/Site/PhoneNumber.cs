using System.Text.RegularExpressions;

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

    [GeneratedRegex(@"^\+49[1-9]\d{6,12}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex German();
}
