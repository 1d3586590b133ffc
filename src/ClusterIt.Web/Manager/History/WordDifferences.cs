using ClusterIt.Cms.Content;
using DiffPlex;
using DiffPlex.Chunkers;

namespace ClusterIt.Web.Manager.History;

/// <summary>Cuts two texts into pieces that are the same and pieces that differ, at the ends of words.</summary>
internal static class WordDifferences
{
    public static ComparedField Of(FieldDifference difference)
    {
        var found = Differ.Instance.CreateDiffs(difference.Before, difference.After, ignoreWhiteSpace: false, ignoreCase: false, new WordChunker());
        return new ComparedField(
            difference.Place,
            Pieces(found.PiecesOld, found.DiffBlocks.Select(block => (block.DeleteStartA, block.DeleteCountA))),
            Pieces(found.PiecesNew, found.DiffBlocks.Select(block => (block.InsertStartB, block.InsertCountB))));
    }

    private static List<(string, bool)> Pieces(IReadOnlyList<string> words, IEnumerable<(int Start, int Count)> differing)
    {
        var pieces = new List<(string, bool)>();
        var at = 0;
        foreach (var (start, count) in differing.Where(block => block.Count > 0))
        {
            Take(at, start, false);
            Take(start, start + count, true);
            at = start + count;
        }
        Take(at, words.Count, false);
        return Joined(pieces);

        void Take(int from, int to, bool differs)
        {
            if (to > from)
                pieces.Add((string.Concat(words.Skip(from).Take(to - from)), differs));
        }
    }

    /// <summary>A blank between two words that differ belongs to them: a sentence that is new reads as one piece.</summary>
    private static List<(string, bool)> Joined(List<(string Text, bool Differs)> pieces)
    {
        var joined = new List<(string Text, bool Differs)>();
        for (var at = 0; at < pieces.Count; at++)
        {
            var (text, differs) = pieces[at];
            var isBetween = !differs && string.IsNullOrWhiteSpace(text) && at > 0 && at < pieces.Count - 1;
            if (joined.Count > 0 && joined[^1].Differs && (differs || isBetween))
                joined[^1] = (joined[^1].Text + text, true);
            else
                joined.Add((text, differs));
        }
        return joined;
    }
}
