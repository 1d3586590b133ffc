using System.Buffers;

namespace ClusterIt.Cms.Text;

/// <summary>
/// Characters that no editor shows and that HTML or XML 1.0 (section 2.2) forbid: one of them in one title would break every feed.
/// Tab and line breaks are text.
/// </summary>
public static class ForbiddenCharacters
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Append(0x7F).Select(code => (char)code).Except(['\t', '\n', '\r']),
         .. Enumerable.Range(0xD800, 0x800).Append(0xFFFE).Append(0xFFFF).Select(code => (char)code)]);

    /// <summary>Where the first one stands, or -1. Half of a surrogate pair is one.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(Suspects);
            if (next < 0)
                return -1;
            at += next;
            var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            if (!isPair)
                return at;
            at++;
        }
        return -1;
    }

    /// <summary>As people write it who speak of it: U+0001.</summary>
    public static string Name(char character) => FormattableString.Invariant($"U+{(int)character:X4}");
}
