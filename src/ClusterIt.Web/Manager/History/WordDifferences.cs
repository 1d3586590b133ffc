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
        return pieces;

        void Take(int from, int to, bool differs)
        {
            if (to > from)
                pieces.Add((string.Concat(words.Skip(from).Take(to - from)), differs));
        }
    }
}
