using System.Globalization;
using ClusterIt.Cms.Content;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClusterIt.Cms.Text;

/// <summary>
/// The site's Markdown: CommonMark with tables, without raw HTML. Headings begin at h2 and never skip a level, internal
/// links go by content identifier, external ones are marked, and German text is typeset.
/// </summary>
public static class MarkdownText
{
    private const int LowestHeading = 3;
    private static readonly MarkdownPipeline Pipeline = Builder().Build();

    /// <summary>Whether the text is nested no deeper than a parser can follow safely; a person never gets there.</summary>
    public static bool IsReadable(string markdown) => Read(markdown) is not null;

    /// <param name="markdown">The source. What <see cref="IsReadable"/> refuses is shown as it was typed.</param>
    /// <param name="links">Where content and media are.</param>
    /// <param name="language">Decides the typography.</param>
    /// <param name="anchors">The anchors of the page that the text is a part of.</param>
    public static string ToHtml(string markdown, LinkMap links, string language, Anchors anchors)
    {
        var document = Parse(markdown);
        Headings(document, anchors);
        Links(document, links);
        Autolinks(document);
        Align(document, (cell, alignment) => cell.GetAttributes().AddClass(alignment is TableColumnAlign.Center ? "align-center" : "align-end"));
        Typeset(document, language);
        return Rendered(document);
    }

    /// <summary>
    /// The text as a rich text editor reads it: the same reading as on the site, but every link with the target that is written, gaps as
    /// they are written, and headings with the level that they have. Two sources that give the same here are the same text.
    /// </summary>
    /// <returns>Null for what <see cref="IsReadable"/> refuses.</returns>
    public static string? ToEditableHtml(string markdown)
    {
        if (Read(markdown) is not { } document)
            return null;
        foreach (var gap in document.Descendants<GapInline>().ToList())
            gap.ReplaceBy(new LiteralInline(gap.Written));
        Align(document, (cell, alignment) => cell.GetAttributes().AddProperty("align", alignment is TableColumnAlign.Center ? "center" : "right"));
        return Rendered(document);
    }

    /// <summary>The words without markup, for extracts and search.</summary>
    /// <param name="markdown">The source.</param>
    /// <param name="culture">The language of its readers, for what a gap is called.</param>
    public static string ToPlainText(string markdown, CultureInfo culture)
    {
        var document = Parse(markdown);
        foreach (var gap in document.Descendants<GapInline>().ToList())
            gap.ReplaceBy(new LiteralInline(gap.Shown(culture)));
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(text) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return text.ToString().Trim();
    }

    /// <summary>The gaps that only the association can fill: what stands in <c>{{fehlt: …}}</c>.</summary>
    public static IEnumerable<string> Gaps(string markdown) =>
        Parse(markdown).Descendants<GapInline>().Select(gap => gap.Missing);

    /// <summary>Pictures in running text: they belong into a block, where they have sizes and an alternative text, and are left out here.</summary>
    public static IEnumerable<string> Pictures(string markdown) =>
        Parse(markdown).Descendants<LinkInline>().Where(link => link.IsImage).Select(link => link.Url ?? "");

    /// <summary>The Markdown that the site has.</summary>
    internal static MarkdownPipelineBuilder Builder() => new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseAutoLinks(new AutoLinkOptions { ValidPreviousCharacters = "*_~(" })
        .Use<GapExtension>();

    private static string Rendered(MarkdownDocument document)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(text);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        renderer.Writer.Flush();
        return text.ToString();
    }

    /// <summary>Null for what <see cref="IsReadable"/> refuses.</summary>
    internal static MarkdownDocument? Read(string markdown) => Read(markdown, Pipeline);

    private static MarkdownDocument Parse(string markdown) => Read(markdown) ?? AsTyped(markdown);

    /// <summary>Null for what <see cref="IsReadable"/> refuses.</summary>
    internal static MarkdownDocument? Read(string markdown, MarkdownPipeline pipeline)
    {
        try
        {
            var document = Markdown.Parse(markdown, pipeline);
            return MarkdownDepth.IsBeyondReason(document) ? null : document;
        }
        catch (ArgumentException) // Markdig's only way to say that its own limit is exceeded.
        {
            return null;
        }
    }

    private static MarkdownDocument AsTyped(string markdown) =>
        [new ParagraphBlock { Inline = new ContainerInline().AppendChild(new LiteralInline(markdown)) }];

    /// <summary>Texts are put under the page's h1: the highest heading becomes h2, no level is left out, and there are two.</summary>
    private static void Headings(MarkdownDocument document, Anchors anchors)
    {
        var last = 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Clamp(heading.Level, 2, Math.Min(last + 1, LowestHeading));
            last = heading.Level;
            heading.GetAttributes().Id = anchors.Take(TextOf(heading));
        }
    }

    /// <summary>The words of a heading or a paragraph.</summary>
    internal static string TextOf(LeafBlock block) => block.Inline is { } inline ? TextOf(inline) : "";

    /// <summary>The words of a link.</summary>
    internal static string TextOf(ContainerInline inline) => string.Concat(inline.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));

    private static void Links(MarkdownDocument document, LinkMap links)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            var href = LinkTarget.TryParse(link.Url, out var target) ? links.Href(target) : null;
            if (href is null || link.IsImage)
            {
                Unlink(link);
                continue;
            }
            link.Url = href;
            if (target!.IsExternal)
                Mark(link);
        }
    }

    /// <summary>An address in angle brackets is a link like any other; one that may not be a link is its own words.</summary>
    private static void Autolinks(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            if (!WrittenLinks.MayBeLink(link) || link.FindParentOfType<LinkInline>().Any()) // Within a link it is that link's words.
                link.ReplaceBy(new LiteralInline(link.Url));
            else if (LinkTarget.TryParse(link.Url, out var target) && target.IsExternal)
                Mark(link);
        }
    }

    /// <summary>Columns are aligned by other means than the style attribute that Markdig writes: the site's policy forbids it.</summary>
    private static void Align(MarkdownDocument document, Action<TableCell, TableColumnAlign> align)
    {
        foreach (var table in document.Descendants<Table>())
        {
            var alignments = table.ColumnDefinitions.Select(column => column.Alignment).ToList();
            table.ColumnDefinitions.ForEach(column => column.Alignment = null);
            foreach (var row in table.OfType<TableRow>())
            {
                foreach (var (cell, alignment) in row.OfType<TableCell>().Zip(alignments))
                {
                    if (alignment is TableColumnAlign.Center or TableColumnAlign.Right)
                        align(cell, alignment.Value);
                }
            }
        }
    }

    private static void Mark(MarkdownObject link)
    {
        var attributes = link.GetAttributes();
        attributes.AddClass("external");
        attributes.AddPropertyIfNotExist("rel", "noopener external");
    }

    /// <summary>A link that leads nowhere becomes its own words; a picture belongs into an image block and is left out.</summary>
    private static void Unlink(LinkInline link)
    {
        if (!link.IsImage)
        {
            while (link.FirstChild is { } child)
            {
                child.Remove();
                link.InsertBefore(child);
            }
        }
        link.Remove();
    }

    private static void Typeset(MarkdownDocument document, string language)
    {
        foreach (var literal in document.Descendants<LiteralInline>())
            literal.Content = new Markdig.Helpers.StringSlice(SetKeepingEnds(literal, language));
    }

    /// <summary>A quotation mark at the edge of emphasis or of a link belongs to what stands beside it; a joiner stands in for the neighbour while the rules are applied.</summary>
    private static string SetKeepingEnds(LiteralInline literal, string language)
    {
        const char joiner = '\u2060';
        var (before, after) = (literal.PreviousSibling is null ? "" : $"{joiner}", literal.NextSibling is null ? "" : $"{joiner}");
        var set = PlainText.For(language, $"{before}{literal.Content}{after}");
        return set[before.Length..^after.Length];
    }
}
