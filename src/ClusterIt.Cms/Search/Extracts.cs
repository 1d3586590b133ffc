using System.Text;

namespace ClusterIt.Cms.Search;

/// <summary>Cuts a stretch of text around the words that were looked for, at words' ends, and marks them.</summary>
internal static class Extracts
{
    private const int Length = 220;
    private const int Before = 60;

    /// <summary>A line that is shorter is a name or a fact, and says little on its own.</summary>
    private const int Sentence = 40;

    /// <param name="text">The whole text, one field a line.</param>
    /// <param name="language">Its language.</param>
    /// <param name="stems">Stems looked for.</param>
    /// <param name="parts">Parts of words looked for, in plain form.</param>
    public static IReadOnlyList<ExtractPiece> Of(string text, string language, IReadOnlySet<string> stems, IReadOnlyList<string> parts)
    {
        var hits = WordAnalysis.Words(text, language)
            .Where(word => stems.Contains(word.Stem) || parts.Any(part => word.Plain.Contains(part, StringComparison.Ordinal)))
            .ToList();
        var start = Start(text, hits);
        var end = Math.Min(WordEnd(text, Math.Min(text.Length, start + Length)), start + (2 * Length));
        var pieces = new List<ExtractPiece>();
        var at = start;
        if (start > LineStart(text, start))
            pieces.Add(new ExtractPiece("… ", IsHit: false));
        foreach (var hit in hits.Where(hit => hit.Start >= start && hit.End <= end))
        {
            Add(at, hit.Start, isHit: false);
            Add(hit.Start, hit.End, isHit: true);
            at = hit.End;
        }
        Add(at, end, isHit: false);
        if (end < text.Length)
            pieces.Add(new ExtractPiece(" …", IsHit: false));
        return pieces;

        void Add(int from, int to, bool isHit)
        {
            if (to > from)
                pieces.Add(new ExtractPiece(InOneLine(text, from, to), isHit));
        }
    }

    /// <summary>A little before the first hit within a sentence, but within the same field; a name or a fact where no sentence has one; the first sentence where nothing has.</summary>
    private static int Start(string text, List<AnalysedWord> hits)
    {
        var within = hits.FindIndex(hit => LineEnd(text, hit.Start) - LineStart(text, hit.Start) >= Sentence);
        if (within >= 0)
            return WordStart(text, Math.Max(LineStart(text, hits[within].Start), hits[within].Start - Before));
        if (hits.Count > 0)
            return WithSomethingBefore(text, LineStart(text, hits[0].Start));
        for (var line = 0; line < text.Length; line = LineEnd(text, line) + 1)
        {
            if (LineEnd(text, line) - line >= Sentence)
                return line;
        }
        return 0;
    }

    /// <summary>A fact at the text's end says little alone: the fields before it come along.</summary>
    private static int WithSomethingBefore(string text, int line)
    {
        while (line > 0 && text.Length - LineStart(text, line - 1) < Length)
            line = LineStart(text, line - 1);
        return line;
    }

    /// <summary>Fields that do not end as a sentence does are set apart by a dot, which begins no line, and neither does a slash.</summary>
    private static string InOneLine(string text, int from, int to)
    {
        var line = new StringBuilder(to - from);
        for (var at = from; at < to; at++)
            line.Append(text[at] != '\n' ? text[at].ToString() : at > 0 && ".:!?…".Contains(text[at - 1], StringComparison.Ordinal) ? " " : "\u00A0· ");
        return line.Replace(" / ", "\u00A0/ ").ToString();
    }

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static int LineEnd(string text, int at) => text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;

    private static int WordStart(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]))
            at--;
        return at;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
