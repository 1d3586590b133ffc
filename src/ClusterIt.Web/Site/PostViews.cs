using System.Globalization;
using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Cms.Text;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>A post.</summary>
internal sealed class PostViews(PublishedPosts posts, BlockContexts contexts, BlockViews blocks, Cards cards)
{
    private const int More = 3;

    public async Task<PostView> MakeAsync(SiteContext site, Live<Post> post, CancellationToken ct)
    {
        var context = await contexts.ReadAsync(site, post.Id, ct);
        var body = post.Body;
        var archive = Archives.Of(site, post.ParentId, PageTemplate.News);
        var more = (await posts.NewestAsync(site.Language, More + 1, ct)).Where(other => other.Id != post.Id).Take(More).ToList();
        var picture = context.Pictures.Of(body.Picture);
        return new PostView
        {
            Frame = new FrameViews(site).Make(Archives.Facts(site, post, archive) with
            {
                Image = picture,
                PublishedAt = PublishedAt(post),
                ModifiedAt = new DateTimeOffset(post.PublishedAt),
                Thing = Thing(site, post, picture),
            }),
            Title = site.Set(body.Title),
            Teaser = site.Set(body.Teaser),
            Date = site.Formats.Day(body.Date!.Value),
            Category = new Link($"{archive.Href}/kategorie/{NewsViews.CategorySlug(body.Category)}", FieldTexts.Choice(body.Category)),
            Author = site.Set(body.Author),
            PressContact = site.Set(body.PressContact),
            Picture = picture,
            Blocks = await blocks.MakeAsync(body.Blocks, context, ct),
            Topics = [.. body.Topics.Select(site.Topic)],
            Organisation = Linked(context, body.Organisation),
            Event = Linked(context, body.Event),
            More = await cards.PostsAsync(site, more, ct),
            Archive = archive,
            IsSample = post.IsSample,
        };
    }

    private static Link? Linked(BlockContext context, Guid? id) =>
        id is { } target ? context.Link(LinkTarget.ToContent(target), "") : null;

    /// <summary>The date that the office gave, at the time of day when it was published.</summary>
    private static DateTimeOffset PublishedAt(Live<Post> post) =>
        BerlinTime.WithOffset(post.Body.Date!.Value.ToDateTime(TimeOnly.FromDateTime(BerlinTime.FromUtc(post.FirstPublishedAt))));

    private static string Machine(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static JsonObject Thing(SiteContext site, Live<Post> post, Picture? picture) => JsonLd.Tidy(new JsonObject
    {
        ["@type"] = "NewsArticle",
        ["@id"] = $"{site.Absolute(post.Path!)}#artikel",
        ["mainEntityOfPage"] = site.Absolute(post.Path!),
        ["headline"] = site.Plain(post.Body.Title),
        ["description"] = site.Plain(post.Body.Teaser),
        ["datePublished"] = Machine(PublishedAt(post)),
        ["dateModified"] = Machine(new DateTimeOffset(post.PublishedAt)),
        ["inLanguage"] = site.Language,
        ["author"] = JsonLd.OrganisationRef(site),
        ["publisher"] = JsonLd.OrganisationRef(site),
        ["image"] = picture?.ShareSrc is { } share ? site.Absolute(share) : "",
    });
}
