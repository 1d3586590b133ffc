using Markdig.Helpers;
using Markdig.Parsers;

namespace ClusterIt.Cms.Text;

internal sealed class GapParser : InlineParser
{
    private const string Start = "{{fehlt:";
    private const string End = "}}";

    public GapParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.MatchLowercase(Start))
            return false;
        var rest = slice.Text.AsSpan(slice.Start, slice.End - slice.Start + 1);
        var end = rest.IndexOf(End, StringComparison.Ordinal);
        if (end < 0)
            return false;
        processor.Inline = new GapInline(rest[Start.Length..end].Trim().ToString());
        slice.Start += end + End.Length;
        return true;
    }
}
