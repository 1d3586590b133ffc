using System.Text;
using System.Text.RegularExpressions;

namespace ClusterIt.Cms.Media.Svg;

/// <summary>Styles of a drawing, reduced to plain rules with known properties. Drawing programs keep a logo's colours there.</summary>
internal static partial class SvgStyles
{
    /// <summary>The content of a <c>style</c> element; what is no plain rule is left out.</summary>
    public static string CleanSheet(string css) => string.Concat(PlainRules(css)
        .Select(rule => rule with { Body = CleanDeclarations(rule.Body) })
        .Where(rule => rule.Body.Length > 0)
        .Select(rule => $"{rule.Selector}{{{rule.Body}}}"));

    /// <summary>
    /// The rules that hold everywhere. What stands in an at-rule holds on some condition, such as a dark screen, and goes with it: a drawing
    /// has one face here, and it stands on a light ground.
    /// </summary>
    public static IEnumerable<(string Selector, string Body)> PlainRules(string css)
    {
        var plain = WithoutComments(css);
        var at = 0;
        while (plain.IndexOf('{', at) is >= 0 and var opens)
        {
            var closes = Close(plain, opens);
            var head = plain[at..opens];
            var (selector, body) = (head[(head.LastIndexOf(';') + 1)..].Trim(), plain[(opens + 1)..closes]); // What ends with a semicolon, such as an import, is none of it.
            if (PlainSelector().IsMatch(selector) && !body.Contains('{', StringComparison.Ordinal))
                yield return (selector, body);
            at = Math.Min(closes + 1, plain.Length);
        }
    }

    /// <summary>The content of a <c>style</c> attribute.</summary>
    public static string CleanDeclarations(string declarations) =>
        string.Join(';', declarations.Split(';')
            .Select(declaration => declaration.Split(':', 2, StringSplitOptions.TrimEntries))
            .Where(parts => parts is [_, { Length: > 0 }] && SvgRules.IsProperty(parts[0].ToLowerInvariant()) && SvgRules.IsHarmless(parts[1]))
            .Select(parts => $"{parts[0].ToLowerInvariant()}:{parts[1]}"));

    /// <summary>Where a block ends: at its own brace, or with the sheet.</summary>
    private static int Close(string css, int opens)
    {
        var depth = 0;
        for (var at = opens; at < css.Length; at++)
        {
            depth += css[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return at;
        }
        return css.Length;
    }

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

    [GeneratedRegex(@"^[\w\s.,#*>+~:-]+$", RegexOptions.None, 1000)]
    private static partial Regex PlainSelector();
}
