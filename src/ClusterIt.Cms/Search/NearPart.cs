using System.Globalization;
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

    public static NearPart Of(string typed, string stem, int errors)
    {
        var nearest = new NearPart(stem, int.MaxValue, IsBeginning: true);
        if (typed.Length < Shortest)
            return nearest;
        for (var length = typed.Length - errors; length <= Math.Min(typed.Length + errors, stem.Length - 1); length++)
        {
            foreach (var part in new[] { new NearPart(stem[..length], 0, IsBeginning: true), new NearPart(stem[^length..], 0, IsBeginning: false) })
            {
                if (NearMiss.Distance(typed, part.Stem) is var distance && distance < nearest.Distance)
                    nearest = part with { Distance = distance };
            }
        }
        return nearest;
    }

    /// <summary>The part as a word of its own, cut from one that a text has. Null where it cannot be cut.</summary>
    public string? In(string written, string language)
    {
        for (var cut = 0; cut < written.Length; cut++)
        {
            var part = IsBeginning ? written[..(written.Length - cut)] : written[cut..];
            if (WordAnalysis.Words(part, language) is [{ } only] && only.Stem == Stem)
                return char.IsUpper(written[0]) ? $"{char.ToUpper(part[0], CultureInfo.InvariantCulture)}{part[1..]}" : part;
        }
        return null;
    }
}
