using System.Text.RegularExpressions;

namespace ClusterIt.Cms.Media.Svg;

/// <summary>
/// What a drawing may hold. Everything else is left out: scripts, foreign content, animation (which can set a link),
/// embedded pictures, and every address that leads out of the file (SVG 2, sections 2.1 and 16).
/// </summary>
internal static partial class SvgRules
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "svg", "g", "defs", "symbol", "use", "title", "desc", "style", "switch",
        "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath",
        "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker",
        "filter", "feGaussianBlur", "feOffset", "feBlend", "feColorMatrix", "feMerge", "feMergeNode", "feFlood", "feComposite", "feDropShadow",
    };

    private static readonly HashSet<string> Drawn = new(StringComparer.Ordinal)
    {
        "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
    };

    private static readonly HashSet<string> Geometry = new(StringComparer.Ordinal)
    {
        "id", "class", "role", "aria-label", "aria-labelledby", "aria-hidden", "lang", "version", "viewBox", "preserveAspectRatio",
        "width", "height", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr", "d", "points", "pathLength",
        "dx", "dy", "rotate", "textLength", "lengthAdjust", "startOffset", "method", "spacing", "transform", "gradientUnits", "gradientTransform",
        "spreadMethod", "offset", "clipPathUnits", "maskUnits", "maskContentUnits", "patternUnits", "patternContentUnits", "patternTransform",
        "markerWidth", "markerHeight", "markerUnits", "refX", "refY", "orient", "filterUnits", "primitiveUnits", "in", "in2", "result",
        "stdDeviation", "mode", "type", "values", "operator", "k1", "k2", "k3", "k4", "edgeMode", "media",
    };

    private static readonly HashSet<string> Properties = new(StringComparer.Ordinal)
    {
        "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit",
        "stroke-dasharray", "stroke-dashoffset", "opacity", "color", "display", "visibility", "overflow", "clip-path", "clip-rule", "mask", "filter",
        "marker", "marker-start", "marker-mid", "marker-end", "stop-color", "stop-opacity", "flood-color", "flood-opacity", "font", "font-family",
        "font-size", "font-style", "font-weight", "font-stretch", "font-variant", "letter-spacing", "word-spacing", "text-anchor",
        "text-decoration", "dominant-baseline", "alignment-baseline", "baseline-shift", "writing-mode", "direction", "unicode-bidi",
        "vector-effect", "paint-order", "shape-rendering", "text-rendering", "color-interpolation", "color-interpolation-filters", "mix-blend-mode",
        "isolation", "transform-origin", "enable-background",
    };

    public static bool MayStand(string element) => Elements.Contains(element);

    public static bool IsDrawn(string element) => Drawn.Contains(element);

    public static bool MayBeSet(string attribute) => Geometry.Contains(attribute) || Properties.Contains(attribute);

    public static bool IsProperty(string name) => Properties.Contains(name);

    /// <summary>No address but one inside the file, no escape that could hide one, no name that stands for something else.</summary>
    public static bool IsHarmless(string value) =>
        !value.Contains('\\', StringComparison.Ordinal)
        && !value.Contains('<', StringComparison.Ordinal)
        && !value.Contains("var(", StringComparison.OrdinalIgnoreCase)
        && !Elsewhere().IsMatch(LocalAddress().Replace(value, ""));

    public static bool IsLocal(string href) => href.StartsWith('#');

    [GeneratedRegex("""url\(\s*(?<quote>["']?)#[A-Za-z_][\w.:-]*\k<quote>\s*\)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex LocalAddress();

    [GeneratedRegex(@"url\s*\(|src\s*\(|image(-set)?\s*\(|expression|script\s*:|data\s*:|https?\s*:|@import|-moz-binding|behavior", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Elsewhere();
}
