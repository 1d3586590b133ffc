using System.Text;
using System.Text.RegularExpressions;

namespace ClusterIt.Cms.Text;

/// <summary>
/// Sets text as German printers do: „quotation marks“, dashes, no-break spaces in abbreviations, between a number and its
/// unit, in dates. Applying it twice changes nothing more. Sources: DIN 5008:2020; Duden, "Textverarbeitung".
/// </summary>
public static partial class GermanTypography
{
    private const char NoBreak = '\u00A0';
    private const char Narrow = '\u202F';

    public static string Set(string text)
    {
        if (text.Length == 0)
            return text;
        text = ForeignQuotes().Replace(text, match => $"„{match.Groups["inner"].Value}“");
        text = Quotes(text);
        text = Blanks().Replace(text, " ");
        text = LongDash().Replace(text, " – ");
        text = text.Replace("...", "…", StringComparison.Ordinal);
        text = SpacedHyphen().Replace(text, " – ");
        text = Ellipsis().Replace(text, $"{NoBreak}…");
        return Spaces(text);
    }

    /// <summary>The spaces alone, for texts whose quotation marks are another language's.</summary>
    public static string Spaces(string text)
    {
        text = Abbreviation().Replace(text, match => $"{match.Groups["a"].Value}.{Narrow}{match.Groups["b"].Value}.");
        text = InDerRegel().Replace(text, $"i.{Narrow}d.{Narrow}R.");
        text = Nearby().Replace(text, $"b.{NoBreak}");
        text = Paragraph().Replace(text, match => $"{match.Groups["word"].Value}{NoBreak}{match.Groups["number"].Value}");
        text = BeforeNumber().Replace(text, match => $"{match.Groups["word"].Value}{NoBreak}{match.Groups["number"].Value}");
        text = NumberAndUnit().Replace(text, match => $"{match.Groups["number"].Value}{NoBreak}{match.Groups["unit"].Value}");
        text = DayAndMonth().Replace(text, match => $"{match.Groups["day"].Value}{NoBreak}{match.Groups["month"].Value}");
        text = AmpersandInName().Replace(text, $"{NoBreak}&{NoBreak}Co.{NoBreak}KG");
        return Dash().Replace(text, $"{NoBreak}– ");
    }

    private static string Quotes(string text)
    {
        text = OpeningDouble().Replace(text, "„");
        text = ClosingDouble(text);
        text = Decade().Replace(text, "’");
        text = SingleQuoted().Replace(text, match => $"‚{match.Groups["inner"].Value}‘");
        return ApostropheInWord().Replace(text, "’");
    }

    /// <summary>After a number, and with nothing to close, the sign means inches and stays what it is.</summary>
    private static string ClosingDouble(string text)
    {
        if (!text.Contains('"', StringComparison.Ordinal))
            return text;
        var (set, open) = (new StringBuilder(text.Length), 0);
        foreach (var character in text)
        {
            var closes = character is '“' or '"' && open > 0;
            var isInch = character is '"' && !closes && set.Length > 0 && char.IsAsciiDigit(set[^1]);
            open += character is '„' ? 1 : closes ? -1 : 0;
            set.Append(character is '"' && !isInch ? '“' : character);
        }
        return set.ToString();
    }

    /// <summary>Quotation marks of other languages, in pairs: “these”, »these«, «these».</summary>
    [GeneratedRegex("“(?<inner>[^“”„]+)”|»(?<inner>[^»«„]+)«|«(?<inner>[^»«„]+)»", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ForeignQuotes();

    [GeneratedRegex("(?<=\\S) {2,}(?=\\S)", RegexOptions.None, 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex("(?<=\\S) ?— ?(?=\\S)", RegexOptions.None, 1000)]
    private static partial Regex LongDash();

    /// <summary>The '90s.</summary>
    [GeneratedRegex("(?<=^|[\\s(\u00A0])'(?=\\d{2}er)", RegexOptions.None, 1000)]
    private static partial Regex Decade();

    [GeneratedRegex("(?<word>§|\\bArt\\.|\\bAbs\\.|\\bNr\\.)(?<number>\\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Paragraph();

    [GeneratedRegex("(?<=^|[\\s(\\[–„\u00A0])\"(?=\\S)", RegexOptions.None, 1000)]
    private static partial Regex OpeningDouble();

    /// <summary>A pair: an apostrophe before a word ('n Abend) has no partner.</summary>
    [GeneratedRegex("(?<=^|[\\s(\\[–„\u00A0])'(?<inner>(?=\\S)([^']|(?<=\\p{L})'(?=\\p{L}))*?(?<=\\S))'(?!\\p{L})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SingleQuoted();

    [GeneratedRegex(@"(?<=\p{L})'(?=\p{L}|\s|$)", RegexOptions.None, 1000)]
    private static partial Regex ApostropheInWord();

    [GeneratedRegex("(?<=\\S) --? (?=\\S)", RegexOptions.None, 1000)]
    private static partial Regex SpacedHyphen();

    [GeneratedRegex("(?<=\\w) …", RegexOptions.None, 1000)]
    private static partial Regex Ellipsis();

    [GeneratedRegex("\\b(?<a>e|z|d|u|o|v|s)\\.[ \u00A0\u202F]?(?<b>V|B|h|a|Ä|ä|o|u)\\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Abbreviation();

    [GeneratedRegex("\\bi\\.[ \u00A0\u202F]?d\\.[ \u00A0\u202F]?R\\.", RegexOptions.None, 1000)]
    private static partial Regex InDerRegel();

    [GeneratedRegex("\\bb\\. (?=\\p{Lu})", RegexOptions.None, 1000)]
    private static partial Regex Nearby();

    [GeneratedRegex("(?<word>§|§§|\\bArt\\.|\\bAbs\\.|\\bNr\\.|\\bS\\.|\\bDr\\.|\\bBuchst\\.|\\bEnergie|\\bIndustrie) (?<number>\\d|\\p{Lu}|(?<=Buchst\\. )\\p{Ll}\\b)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BeforeNumber();

    [GeneratedRegex("(?<number>\\d) (?<unit>%|€|Uhr\\b|MB\\b|GB\\b|kB\\b|KB\\b|MA\\b|km\\b|h\\b|min\\b|kWh?\\b|kg\\b|TB\\b|°C|Euro\\b|Prozent\\b|Personen\\b|Plätze(n)?\\b|Beschäftigte(n)?\\b|MW\\b|Mio\\.|Mrd\\.|(Minute|Stunde|Tag|Woche|Monat|Jahr|Quartal)(e|en|n)?\\b|Unternehmen\\b|Mitglieder(n)?\\b|Menschen\\b)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberAndUnit();

    [GeneratedRegex("(?<day>\\b\\d{1,2}\\.) (?<month>Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Auflage)\\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(" & Co\\. KG", RegexOptions.None, 1000)]
    private static partial Regex AmpersandInName();

    [GeneratedRegex("(?<=\\S) – ", RegexOptions.None, 1000)]
    private static partial Regex Dash();
}
