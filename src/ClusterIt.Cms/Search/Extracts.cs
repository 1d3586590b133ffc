namespace ClusterIt.Cms.Search;

/// <summary>Cuts a stretch of text around the words that were looked for, at words' ends, and marks them.</summary>
internal static class Extracts
{
    private const int Length = 220;
    private const int Before = 60;

    /// <param name="text">The whole text.</param>
    /// <param name="stems">Stems looked for.</param>
    /// <param name="parts">Parts of words looked for, in plain form.</param>
    public static IReadOnlyList<ExtractPiece> Of(string text, IReadOnlySet<string> stems, IReadOnlyList<string> parts)
    {
        var hits = GermanAnalysis.Words(text)
            .Where(word => stems.Contains(word.Stem) || parts.Any(part => word.Plain.Contains(part, StringComparison.Ordinal)))
            .ToList();
        var start = hits.Count == 0 ? 0 : WordStart(text, Math.Max(0, hits[0].Start - Before));
        var end = WordEnd(text, Math.Min(text.Length, start + Length));
        var pieces = new List<ExtractPiece>();
        var at = start;
        if (start > 0)
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
                pieces.Add(new ExtractPiece(text[from..to].Replace('\n', ' '), isHit));
        }
    }

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
