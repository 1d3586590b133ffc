using System.Net;
using System.Text;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Posts;
using ClusterIt.Cms.Text;

namespace ClusterIt.Web.Site.Machines;

/// <summary>A post's text for readers elsewhere: its words as plain HTML with whole addresses. What only makes sense on the site (lists, calls) is left out.</summary>
internal sealed class FeedText(BlockContexts contexts)
{
    public async Task<string> HtmlAsync(SiteContext site, Live<Post> post, CancellationToken ct)
    {
        var context = await contexts.ReadAsync(site, post.Id, ct);
        var html = new StringBuilder();
        foreach (var block in post.Body.Blocks)
            html.Append(Html(block, context));
        return html.ToString().Replace("href=\"/", $"href=\"{site.Origin}/", StringComparison.Ordinal);
    }

    private static string Html(Block block, BlockContext context) => block switch
    {
        TextBlock text => PlainText.WithoutSoftHyphens(MarkdownText.ToHtml(text.Markdown, context.Links, context.Site.Language, context.Anchors)),
        QuoteBlock quote => $"<blockquote><p>{Encoded(quote.Text, context)}</p><p>{Encoded(quote.Attribution, context)}</p></blockquote>\n",
        ImageBlock image when context.Pictures.Of(image.Image) is { } picture =>
            $"<p><img src=\"{context.Site.Absolute(picture.Src)}\" alt=\"{WebUtility.HtmlEncode(picture.Alt)}\"></p>\n",
        _ => "",
    };

    private static string Encoded(string text, BlockContext context) => WebUtility.HtmlEncode(context.Site.Plain(text));
}
