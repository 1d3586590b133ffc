namespace ClusterIt.Cms.Text;

/// <summary>Finds what was meant when a word was mistyped.</summary>
public static class NearMiss
{
    /// <summary>Shorter words have too many neighbours to guess by.</summary>
    private const int ShortestWord = 4;

    private const int LongestOnStack = 128;

    /// <summary>Every typed word has a word in the text that differs by one typing error, or by two in long words, or begins so.</summary>
    /// <param name="typed">Folded.</param>
    /// <param name="text">Folded.</param>
    public static bool Matches(string typed, string text)
    {
        var words = text.Split(' ');
        return typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(wanted =>
            words.Any(word => word.Contains(wanted, StringComparison.Ordinal) || IsNear(wanted, word)));
    }

    private static bool IsNear(string wanted, string word)
    {
        if (wanted.Length < ShortestWord || word.Length < ShortestWord)
            return false;
        var errors = Errors(wanted);
        var start = word.Length > wanted.Length + errors ? word[..wanted.Length] : word;
        return Distance(wanted, start) <= errors;
    }

    /// <summary>How many typing errors are forgiven in a word.</summary>
    internal static int Errors(string wanted) => wanted.Length >= 8 ? 2 : wanted.Length >= ShortestWord ? 1 : 0;

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours (Damerau and Levenshtein, restricted).</summary>
    internal static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var width = b.Length + 1;
        Span<int> rows = width <= LongestOnStack ? stackalloc int[3 * width] : new int[3 * width];
        var before = rows[..width];
        var last = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j < width; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            var oldest = before;
            before = last;
            last = row;
            row = oldest;
        }
        return last[^1];
    }
}
