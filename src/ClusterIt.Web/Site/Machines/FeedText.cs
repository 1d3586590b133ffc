using System.Net;
using System.Text;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Posts;
using ClusterIt.Cms.Text;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site.Machines;

/// <summary>The texts of posts for readers elsewhere: their words as plain HTML with whole addresses. What only makes sense on the site (lists, calls) is left out.</summary>
internal sealed class FeedText(BlockContexts contexts, PublishedFigures figures)
{
    public async Task<IReadOnlyList<string>> HtmlAsync(SiteContext site, IReadOnlyList<Live<Post>> posts, CancellationToken ct)
    {
        var context = await contexts.ReadAsync(site, [.. posts.Select(post => post.Id)], ct);
        var shown = await figures.FindAsync([.. posts.SelectMany(post => Figures(post.Body.Blocks)).Distinct()], ct);
        var views = shown.ToDictionary(figure => figure.Id, figure => new FigureViews(site, LinkMap.Empty).Of([figure])[0]);
        return [.. posts.Zip(context, (post, own) => Html(post, own, views))];
    }

    private static IEnumerable<Guid> Figures(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        FiguresBlock wanted => wanted.Figures,
        AccordionBlock accordion => accordion.Items.SelectMany(item => Figures(item.Blocks)),
        _ => [],
    });

    private static string Html(Live<Post> post, BlockContext context, Dictionary<Guid, FigureView> views)
    {
        var html = new StringBuilder();
        foreach (var block in post.Body.Blocks)
            html.Append(Html(block, context, views));
        return html.ToString().Replace("href=\"/", $"href=\"{context.Site.Origin}/", StringComparison.Ordinal);
    }

    private static string Html(Block block, BlockContext context, Dictionary<Guid, FigureView> views) => block switch
    {
        TextBlock text => PlainText.WithoutSoftHyphens(MarkdownText.ToHtml(text.Markdown, context.Links, context.Site.Language, context.Anchors)),
        QuoteBlock quote => $"<blockquote><p>{Encoded(quote.Text, context)}</p><p>{Encoded(quote.Attribution, context)}</p></blockquote>\n",
        ImageBlock image when context.Pictures.Of(image.Image) is { } picture =>
            Shown(picture, image.Caption, context),
        GalleryBlock gallery => Heading(gallery.Heading, context) + string.Concat(gallery.Images.Select(each => context.Pictures.Of(each.Image) is { } picture ? Shown(picture, each.Caption, context) : "")),
        TableBlock table => Table(table, context),
        AccordionBlock accordion => Heading(accordion.Heading, context) + string.Concat(accordion.Items.Select(item => Heading(item.Title, context) + string.Concat(item.Blocks.Select(inner => Html(inner, context, views))))),
        FileBlock file when context.Pictures.File(file.File) is { } item =>
            $"<p><a href=\"{context.Site.Absolute(PictureViews.Address(item))}\">{Encoded(file.Title, context)}</a> {Encoded(file.Note, context)}</p>\n",
        FiguresBlock wanted => Heading(wanted.Heading, context) + string.Concat(wanted.Figures.Where(views.ContainsKey).Select(id => Shown(views[id], context))),
        GoalsBlock goals => Heading(goals.Heading, context) + List(goals.Goals.Select(goal => Encoded(goal.Text, context))),
        StructureBlock structure => Heading(structure.Heading, context) + List(structure.Levels.Select(level => Encoded(Line(": ", level.Title, level.Text), context))),
        ContactBlock contact => Heading(contact.Heading, context) + (contact.Text.Length == 0 ? "" : $"<p>{Encoded(contact.Text, context)}</p>\n"),
        _ => "",
    };

    private static string Shown(FigureView figure, BlockContext context) =>
        $"<p>{Encoded(Line(": ", figure.Label, Line(" ", figure.Qualifier, figure.Number, figure.Unit)), context)} ({Encoded(Line(", ", figure.AsOfText, Line(" ", context.Site.Words["figure.source"], figure.Source)), context)})</p>\n";

    private static string Line(string between, params string[] parts) => string.Join(between, parts.Where(part => part.Length > 0));

    private static string List(IEnumerable<string> items) => $"<ul>{string.Concat(items.Select(item => $"<li>{item}</li>"))}</ul>\n";

    private static string Heading(string text, BlockContext context) => text.Length == 0 ? "" : $"<h2>{Encoded(text, context)}</h2>\n";

    private static string Shown(Picture picture, string caption, BlockContext context) =>
        $"<p><img src=\"{context.Site.Absolute(picture.Src)}\" alt=\"{WebUtility.HtmlEncode(picture.Alt)}\"></p>\n" + (caption.Length == 0 ? "" : $"<p>{Encoded(caption, context)}</p>\n");

    private static string Table(TableBlock table, BlockContext context) =>
        $"<table><caption>{Encoded(table.Caption, context)}</caption>{string.Concat(table.Rows.Select((row, index) => Row(row, index == 0, context)))}</table>\n";

    private static string Row(TableRow row, bool isHead, BlockContext context)
    {
        var cell = isHead ? "th" : "td";
        return $"<tr>{string.Concat(row.Cells.Select(text => $"<{cell}>{Encoded(text, context)}</{cell}>"))}</tr>";
    }

    private static string Encoded(string text, BlockContext context) => WebUtility.HtmlEncode(context.Site.Plain(text));
}
