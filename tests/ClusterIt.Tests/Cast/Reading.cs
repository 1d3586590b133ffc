using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ClusterIt.Tests.Cast;

/// <summary>What a page is to its readers, people and machines, whatever it looks like.</summary>
internal static class Reading
{
    /// <summary>What must not differ: what a person reads in order, where the links lead, how headings nest, and all that machines read.</summary>
    private static readonly (string What, Func<IDocument, string> Of)[] Sides =
    [
        ("the text", page => Letters(page.Body!)),
        ("the links", page => Lines(page.QuerySelectorAll("body a").Where(link => link.Closest(".about-drawing") is null).Select(link => $"{Letters(link)} → {link.GetAttribute("href")}"))),
        ("the headings", page => Lines(page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => $"{heading.LocalName} {Letters(heading)}"))),
        ("the form fields", page => Lines(page.QuerySelectorAll("input, select, option").Select(field => $"{field.GetAttribute("name")} {field.GetAttribute("value")} {field.HasAttribute("selected")}"))),
        ("the pictures", page => Lines(page.QuerySelectorAll("img").Select(image => $"{image.GetAttribute("src")} {image.GetAttribute("alt")}"))),
        ("the anchors", page => Lines(page.QuerySelectorAll("main [id]").Select(element => element.Id!).Where(id => id[0] != '_'))),
        ("the language", page => page.DocumentElement.GetAttribute("lang")!),
        ("the head", page => Lines(page.QuerySelectorAll("head > *").Where(element => !IsLook(element)).Select(element => element.OuterHtml).Order(StringComparer.Ordinal))),
    ];

    public static IEnumerable<string> Differences(IDocument here, IDocument there) =>
        from side in Sides
        let expected = side.Of(here)
        let actual = side.Of(there)
        where expected != actual
        select $"{side.What}: {Difference(expected, actual)}";

    private static bool IsLook(IElement element) =>
        element.GetAttribute("rel") is "stylesheet" or "icon" or "preload" || element.GetAttribute("name") is "theme-color" or "color-scheme";

    /// <summary>Without white space, which is a matter of looks; so are drawings and the words about them, and signs that only part what stands side by side.</summary>
    private static string Letters(INode node)
    {
        var texts = node.Descendants<IText>().Where(text => text.ParentElement!.Closest("svg, script, style, [aria-hidden=true], .about-drawing") is null).Select(text => text.Data);
        return Regex.Replace(string.Concat(texts), "[\\s·]", "", RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Difference(string expected, string actual)
    {
        var at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"“{Around(expected, at)}” became “{Around(actual, at)}”";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 30)..Math.Min(text.Length, at + 60)];
}
