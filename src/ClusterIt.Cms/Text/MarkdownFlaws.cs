using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClusterIt.Cms.Text;

/// <summary>What readers of a text stumble over, above all those who hear it instead of seeing it.</summary>
internal static class MarkdownFlaws
{
    /// <summary>Words that say nothing to whoever goes from link to link (WCAG 2.2, 2.4.4).</summary>
    private static readonly FrozenSet<string> Vague = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "hier", "hier klicken", "klicken sie hier", "klick hier", "mehr", "mehr dazu", "mehr erfahren", "weiter", "weiterlesen", "link", "dieser link", "siehe hier", "dort", "mehr lesen", "klicken sie bitte hier", "bitte hier klicken", "details", "infos", "→",
        "here", "click here", "more", "read more", "learn more", "this link", "this page", "see here");

    /// <summary>In the order of the text.</summary>
    /// <param name="markdown">What <see cref="MarkdownText.IsReadable"/> refuses is not looked into: publishing refuses it too.</param>
    /// <param name="language">Of the text.</param>
    public static IEnumerable<TextFlaw> In(string markdown, string language) => MarkdownText.Read(markdown) is { } document
        ? [.. Headings(document), .. Links(document), .. Tables(document), .. Paragraphs(document, language)]
        : [];

    public static bool IsVague(string linkText) => Vague.Contains(linkText.Trim(' ', '\u00A0', '.', '…', '!', ':', '»', '«', '>', '(', ')', '[', ']'));

    private static IEnumerable<TextFlaw> Headings(MarkdownDocument document)
    {
        var last = 2; // A text may go on below the heading of the one above it.
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var words = MarkdownText.TextOf(heading);
            if (string.IsNullOrWhiteSpace(words))
                yield return new TextFlaw(TextFlawKind.EmptyHeading, "");
            else if (heading.Level > last + 1)
                yield return new TextFlaw(TextFlawKind.SkippedLevel, words);
            last = Math.Max(2, heading.Level);
        }
    }

    private static IEnumerable<TextFlaw> Links(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(link => link is { IsImage: false, IsAutoLink: false }))
        {
            var words = MarkdownText.TextOf(link);
            if (string.IsNullOrWhiteSpace(words) && !link.Descendants<CodeInline>().Any())
                yield return new TextFlaw(TextFlawKind.EmptyLink, link.Url ?? "");
            else if (IsVague(words))
                yield return new TextFlaw(TextFlawKind.VagueLink, words);
        }
    }

    /// <summary>The cell above the names of the rows may be empty; no other.</summary>
    private static IEnumerable<TextFlaw> Tables(MarkdownDocument document) => document.Descendants<Table>()
        .Where(table => table.OfType<TableRow>().First().OfType<TableCell>().Skip(1).Any(cell => !cell.Descendants<LeafInline>().Any(inline => inline is not LiteralInline { Content.IsEmpty: true })))
        .Select(_ => new TextFlaw(TextFlawKind.TableWithoutHeader, ""));

    /// <summary>Without what is emphasised or stands in quotation marks, such as titles.</summary>
    private static string OwnWords(ParagraphBlock paragraph) => Regex.Replace(
        string.Concat(paragraph.Inline?.Descendants<LiteralInline>().Where(literal => !literal.FindParentOfType<EmphasisInline>().Any()).Select(literal => literal.Content.ToString()) ?? []),
        "„[^“]*“|“[^”]*”|»[^«]*«|\"[^\"]*\"", " ", RegexOptions.None, TimeSpan.FromMilliseconds(200));

    private static IEnumerable<TextFlaw> Paragraphs(MarkdownDocument document, string language) => document.OfType<ParagraphBlock>() // Lists hold names and titles, quotations the words of others.
        .Select(OwnWords)
        .Where(words => LanguageGuess.IsOther(words, language))
        .Select(words => new TextFlaw(TextFlawKind.OtherLanguage, words.Length > 40 ? $"{words[..40].TrimEnd()} …" : words));
}
