using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace ClusterIt.Cms.Media.Svg;

/// <summary>Rebuilds a drawing from what <see cref="SvgRules"/> allows. It is copied piece by piece into a new document, so that what is not known cannot slip through.</summary>
public static class SvgCleaning
{
    private const int MaxDepth = 64;

    /// <summary>What is deeper than <see cref="MaxDepth"/> is left out; what is deeper than this is no drawing.</summary>
    private const int DeepestSource = 1_000;
    private const int MaxCharacters = 4 * 1024 * 1024;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace Xlink = "http://www.w3.org/1999/xlink";

    /// <summary>Whether the bytes begin as a drawing does: blank space, declarations and comments, then the root element.</summary>
    public static bool LooksLikeSvg(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 4096)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return head.StartsWith('<') && head.Contains("<svg", StringComparison.Ordinal) && !head.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The clean drawing, or null when the file is none, shows nothing, has no size, or is built to be too much.</summary>
    public static CleanSvg? Clean(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return Rebuilt(bytes);
        }
        catch (RegexMatchTimeoutException) // Built to keep us looking.
        {
            return null;
        }
    }

    private static CleanSvg? Rebuilt(ReadOnlyMemory<byte> bytes)
    {
        if (Parse(bytes) is not { } root || root.Name != Svg + "svg")
            return null;
        SvgVariables.Resolve(root);
        var drawing = Copy(root, 0);
        if (drawing is null || Size(drawing) is not { } size || !drawing.Descendants().Any(element => SvgRules.IsDrawn(element.Name.LocalName)) || !SvgWeight.IsReasonable(drawing))
            return null;
        drawing.SetAttributeValue("width", size.Width);
        drawing.SetAttributeValue("height", size.Height);
        if (drawing.Attribute("viewBox") is null)
            drawing.SetAttributeValue("viewBox", FormattableString.Invariant($"0 0 {size.Width} {size.Height}"));
        var text = drawing.ToString(SaveOptions.DisableFormatting);
        return text.Length > MaxCharacters ? null : new CleanSvg(Encoding.UTF8.GetBytes(text), size.Width, size.Height); // Names may stand for longer values.
    }

    private static XElement? Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            if (IsBeyondReason(bytes))
                return null;
            using var reader = Reader(bytes);
            return XDocument.Load(reader).Root;
        }
        catch (Exception problem) when (problem is XmlException or DecoderFallbackException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Building the tree takes the square of its depth, so the depth is looked at first.</summary>
    private static bool IsBeyondReason(ReadOnlyMemory<byte> bytes)
    {
        using var reader = Reader(bytes);
        while (reader.Read())
        {
            if (reader.Depth > DeepestSource)
                return true;
        }
        return false;
    }

    private static XmlReader Reader(ReadOnlyMemory<byte> bytes) => XmlReader.Create(new MemoryStream(bytes.ToArray(), writable: false), new XmlReaderSettings
    {
        CloseInput = true,
        DtdProcessing = DtdProcessing.Ignore, // Its entities stay unknown, and their use is an error.
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = MaxCharacters,
        MaxCharactersFromEntities = 1024,
    });

    private static XElement? Copy(XElement from, int depth)
    {
        if (from.Name.Namespace != Svg || !SvgRules.MayStand(from.Name.LocalName) || depth > MaxDepth)
            return null;
        var element = new XElement(from.Name, from.Attributes().Select(Copy));
        if (from.Name.LocalName == "style")
        {
            element.Value = SvgStyles.CleanSheet(from.Value);
            return element.Value.Length > 0 ? element : null;
        }
        foreach (var node in from.Nodes())
        {
            if (node is XElement child)
                element.Add(Copy(child, depth + 1));
            else if (node is XText text)
                element.Add(new XText(text.Value));
        }
        return element;
    }

    private static XAttribute? Copy(XAttribute from)
    {
        var (name, value) = (from.Name.LocalName, from.Value);
        if (from.IsNamespaceDeclaration)
            return null;
        if (name == "href" && (from.Name.Namespace == XNamespace.None || from.Name.Namespace == Xlink))
            return SvgRules.IsLocal(value) ? new XAttribute("href", value) : null;
        if (from.Name.Namespace != XNamespace.None)
            return null;
        if (name == "style")
            return SvgStyles.CleanDeclarations(value) is { Length: > 0 } style ? new XAttribute("style", style) : null;
        return SvgRules.MayBeSet(name) && SvgRules.IsHarmless(value) ? new XAttribute(name, value) : null;
    }

    private static (int Width, int Height)? Size(XElement drawing)
    {
        var box = (drawing.Attribute("viewBox")?.Value ?? "").Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var (width, height) = (Pixels(drawing.Attribute("width")?.Value), Pixels(drawing.Attribute("height")?.Value));
        if (box.Length == 4 && Pixels(box[2]) is { } boxWidth && Pixels(box[3]) is { } boxHeight)
            (width, height) = (width ?? (height * boxWidth / boxHeight) ?? boxWidth, height ?? (width * boxHeight / boxWidth) ?? boxHeight);
        return width is < AddMedia.MaxSide and { } wide && height is < AddMedia.MaxSide and { } high ? (Rounded(wide), Rounded(high)) : null;
    }

    private static double? Pixels(string? length)
    {
        var number = length?.EndsWith("px", StringComparison.Ordinal) is true ? length[..^2] : length;
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is > 0 and < AddMedia.MaxSide ? value : null;
    }

    private static int Rounded(double length) => Math.Max(1, (int)Math.Round(length));
}
