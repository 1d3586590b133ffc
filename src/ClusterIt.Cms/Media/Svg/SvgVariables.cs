using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ClusterIt.Cms.Media.Svg;

/// <summary>
/// Puts the values of a drawing's custom properties where they are used (CSS Custom Properties 1): a cleaned drawing has known properties
/// alone, and a colour that names another would be lost. Where a name stands for several values, the last one is taken.
/// </summary>
internal static partial class SvgVariables
{
    /// <summary>A colour or a width; nothing that would make a drawing grow.</summary>
    private const int LongestValue = 64;

    public static void Resolve(XElement drawing)
    {
        var sheets = drawing.DescendantsAndSelf().Where(element => element.Name.LocalName == "style").ToList();
        var attributes = drawing.DescendantsAndSelf().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToList();
        var declared = sheets.SelectMany(sheet => SvgStyles.PlainRules(sheet.Value)).Select(rule => rule.Body)
            .Concat(attributes.Where(attribute => attribute.Name.LocalName == "style").Select(attribute => attribute.Value));
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var declaration in declared.SelectMany(text => Declared().Matches(text)).Where(found => found.Groups["value"].Length <= LongestValue))
            values[declaration.Groups["name"].Value] = declaration.Groups["value"].Value.Trim();
        foreach (var name in values.Keys.ToList()) // One that names another, once: who names in circles stands for nothing.
            values[name] = Resolved(values[name], values);
        foreach (var sheet in sheets.Where(sheet => Used().IsMatch(sheet.Value)))
            sheet.Value = Resolved(sheet.Value, values);
        foreach (var attribute in attributes.Where(attribute => Used().IsMatch(attribute.Value)))
            attribute.Value = Resolved(attribute.Value, values);
    }

    private static string Resolved(string text, Dictionary<string, string> values) => Used().Replace(text, use =>
        values.TryGetValue(use.Groups["name"].Value, out var value) && value.Length <= LongestValue && !Used().IsMatch(value) ? value
        : use.Groups["fallback"].Success ? use.Groups["fallback"].Value.Trim()
        : use.Value);

    [GeneratedRegex(@"(?<name>--[\w-]+)\s*:(?<value>[^;{}]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declared();

    [GeneratedRegex(@"var\(\s*(?<name>--[\w-]+)\s*(,(?<fallback>[^(){};]*))?\)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Used();
}
