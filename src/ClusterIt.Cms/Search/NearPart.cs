using System.Globalization;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Text;

namespace ClusterIt.Cms.Search;

/// <summary>The beginning or the end of a stem, or all of it, that is nearest to what was typed: compounds hold words that stand nowhere alone.</summary>
/// <param name="Stem">The part.</param>
/// <param name="Distance">How many typing errors away it is.</param>
/// <param name="IsBeginning">It stands at the beginning.</param>
internal sealed record NearPart(string Stem, int Distance, bool IsBeginning)
{
    /// <summary>Shorter ones stand in too many words by chance.</summary>
    private const int Shortest = 6;

    /// <summary>What is left of a word when a part is cut off must be a word as well; shorter than this it is an ending or a prefix: "Rec-henwerk", "r-elevante".</summary>
    private const int ShortestRest = 4;

    public static NearPart Of(string typed, string stem, int errors)
    {
        var nearest = new NearPart(stem, int.MaxValue, IsBeginning: true);
        if (typed.Length < Shortest)
            return nearest;
        for (var length = typed.Length - errors; length <= Math.Min(typed.Length + errors, stem.Length - ShortestRest); length++)
        {
            foreach (var part in new[] { new NearPart(stem[..length], 0, IsBeginning: true), new NearPart(stem[^length..], 0, IsBeginning: false) })
            {
                if (NearMiss.Distance(typed, part.Stem) is var distance && distance < nearest.Distance)
                    nearest = part with { Distance = distance };
            }
        }
        return nearest;
    }

    /// <summary>The part as a word of its own, cut from one that a text has. Null where it cannot be cut: only German nouns are put together of nouns.</summary>
    public string? In(string written, string language)
    {
        if (WordAnalysis.Words(written, language) is [{ } all] && all.Stem == Stem)
            return written;
        if (language != Languages.German || !char.IsUpper(written[0]))
            return null;
        for (var cut = 0; cut < written.Length; cut++)
        {
            var part = IsBeginning ? written[..(written.Length - cut)] : written[cut..];
            if (WordAnalysis.Words(part, language) is [{ } only] && only.Stem == Stem)
                return $"{char.ToUpper(part[0], CultureInfo.InvariantCulture)}{part[1..]}";
        }
        return null;
    }
}
