namespace ClusterIt.Cms.Text;

/// <summary>Finds what was meant when a word was mistyped.</summary>
public static class NearMiss
{
    /// <summary>Shorter words have too many neighbours to guess by.</summary>
    private const int ShortestWord = 4;

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
    internal static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }
        return rows[a.Length, b.Length];
    }
}
