using System.Xml.Linq;

namespace ClusterIt.Cms.Media.Svg;

/// <summary>How much a browser has to draw: a few hundred bytes of references to references can stand for billions of shapes.</summary>
internal sealed class SvgWeight
{
    private const long Limit = 50_000;

    /// <summary>References to references; honest drawings have three or four. A browser follows them one within the other, and so does this.</summary>
    private const int Deepest = 200;

    private readonly Dictionary<string, XElement> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<XElement, long> known = [];
    private readonly HashSet<XElement> open = [];

    private SvgWeight(XElement drawing)
    {
        foreach (var element in drawing.DescendantsAndSelf())
        {
            if (element.Attribute("id") is { } id)
                byId.TryAdd(id.Value, element);
        }
    }

    /// <summary>Whether the drawing stays within reason, and no reference leads back to itself.</summary>
    public static bool IsReasonable(XElement drawing) => new SvgWeight(drawing).Of(drawing, 0) <= Limit;

    private long Of(XElement element, int depth)
    {
        if (known.TryGetValue(element, out var weight))
            return weight;
        if (depth > Deepest || !open.Add(element))
            return Limit + 1;
        weight = 1;
        foreach (var part in element.Elements().Concat(Referenced(element)))
        {
            weight += Of(part, depth + 1);
            if (weight > Limit)
                return Limit + 1;
        }
        open.Remove(element);
        return known[element] = weight;
    }

    private IEnumerable<XElement> Referenced(XElement element) =>
        element.Attributes().SelectMany(Names).Select(id => byId.GetValueOrDefault(id)).OfType<XElement>();

    private static IEnumerable<string> Names(XAttribute attribute) =>
        attribute.Name.LocalName == "href"
            ? [attribute.Value.TrimStart('#')]
            : SvgRules.LocalAddress().Matches(attribute.Value).Select(match => match.Value[(match.Value.IndexOf('#', StringComparison.Ordinal) + 1)..].TrimEnd(')', ' ', '"', '\''));
}
