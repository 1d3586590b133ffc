using System.Text;
using System.Text.RegularExpressions;

namespace ClusterIt.Cms.Media.Svg;

/// <summary>Styles of a drawing, reduced to plain rules with known properties. Drawing programs keep a logo's colours there.</summary>
internal static partial class SvgStyles
{
    /// <summary>The content of a <c>style</c> element; what is no plain rule is left out.</summary>
    public static string CleanSheet(string css)
    {
        var plain = WithoutComments(css);
        return string.Concat(Rule().Matches(plain)
            .Select(rule => (Selector: rule.Groups["selector"].Value.Trim(), Body: CleanDeclarations(rule.Groups["body"].Value)))
            .Where(rule => rule.Body.Length > 0 && PlainSelector().IsMatch(rule.Selector))
            .Select(rule => $"{rule.Selector}{{{rule.Body}}}"));
    }

    /// <summary>The content of a <c>style</c> attribute.</summary>
    public static string CleanDeclarations(string declarations) =>
        string.Join(';', declarations.Split(';')
            .Select(declaration => declaration.Split(':', 2, StringSplitOptions.TrimEntries))
            .Where(parts => parts.Length == 2 && SvgRules.IsProperty(parts[0].ToLowerInvariant()) && SvgRules.IsHarmless(parts[1]))
            .Select(parts => $"{parts[0].ToLowerInvariant()}:{parts[1]}"));

    /// <summary>One that is not closed goes on to the end (CSS Syntax 3, 4.3.2).</summary>
    private static string WithoutComments(string css)
    {
        var plain = new StringBuilder(css.Length);
        var at = 0;
        while (css.IndexOf("/*", at, StringComparison.Ordinal) is >= 0 and var begins)
        {
            plain.Append(css, at, begins - at);
            if (css.IndexOf("*/", begins + 2, StringComparison.Ordinal) is not (>= 0 and var ends))
                return plain.ToString();
            at = ends + 2;
        }
        return plain.Append(css, at, css.Length - at).ToString();
    }

    [GeneratedRegex(@"(?<selector>[^{}@]+)\{(?<body>[^{}]*)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^[\w\s.,#*>+~:-]+$", RegexOptions.None, 1000)]
    private static partial Regex PlainSelector();
}
