using System.Buffers;
using System.Text;

namespace ClusterIt.Web.Site.Machines;

/// <summary>
/// The lines of an iCalendar file: at most 75 octets, longer ones folded between characters (RFC 5545, 3.1). The library counts
/// UTF-16 units and cuts what is two of them, such as an emoji, in half.
/// </summary>
internal static class CalendarLines
{
    private const int Longest = 75;

    /// <summary>Other signs that some readers end a line at (Unicode, UAX 14); in the file they would begin a line that is no property.</summary>
    private static readonly SearchValues<char> EndsLines = SearchValues.Create("\u000A\u000B\u000C\u000D\u0085\u2028\u2029");

    /// <param name="folded">As the library writes it.</param>
    public static byte[] Fold(string folded)
    {
        using var bytes = new MemoryStream(folded.Length + (folded.Length / 8));
        Span<byte> encoded = stackalloc byte[4];
        foreach (var line in folded.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var length = 0;
            foreach (var read in line.EnumerateRunes())
            {
                var character = EndsLines.Contains((char)(read.IsBmp ? read.Value : ' ')) ? new Rune(' ') : read;
                var size = character.EncodeToUtf8(encoded);
                if (length + size > Longest)
                {
                    bytes.Write("\r\n "u8);
                    length = 1;
                }
                bytes.Write(encoded[..size]);
                length += size;
            }
            bytes.Write("\r\n"u8);
        }
        return bytes.ToArray();
    }
}
