using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
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
        var organisation = Linked(context, body.Organisation);
        return new PostView
        {
            Frame = new FrameViews(site).Make(Archives.Facts(site, post, archive) with
            {
                Image = picture,
                PublishedAt = PostDates.Published(post),
                ModifiedAt = PostDates.Modified(post),
                Thing = Thing(site, post, picture, ByMember(body) ? organisation : null),
            }),
            Title = site.Set(body.Title),
            Teaser = site.Set(body.Teaser),
            Date = site.Formats.Day(body.Date!.Value),
            Category = new Link($"{archive.Href}/kategorie/{ArchiveAddress.SlugOf(body.Category)}", FieldTexts.Choice(body.Category)),
            Author = Sender(site, body, ByMember(body) ? organisation : null),
            PressContact = site.Set(body.PressContact),
            Picture = picture,
            Blocks = await blocks.MakeAsync(body.Blocks, context, ct),
            Topics = [.. body.Topics.Select(site.Topic)],
            Organisation = organisation,
            Event = Linked(context, body.Event),
            More = await cards.PostsAsync(site, more, ct),
            Archive = archive,
            IsSample = post.IsSample,
        };
    }

    /// <summary>What a member says is marked as such, whoever has written it; what nobody has signed is the association's.</summary>
    private static string Sender(SiteContext site, Post body, Link? member)
    {
        var author = site.Set(body.Author);
        if (member is null)
            return author.Length > 0 ? author : site.Set(site.Settings.Name);
        var notice = site.Words.Format("post.by-member", member.Label);
        return author.Length > 0 ? $"{notice} ({author})" : notice;
    }

    private static Link? Linked(BlockContext context, Guid? id) =>
        id is { } target ? context.Link(LinkTarget.ToContent(target), "") : null;

    /// <summary>Members speak for themselves; the association publishes it (domain: "Aus den Mitgliedern").</summary>
    private static bool ByMember(Post body) => body.Category is PostCategory.FromMembers;

    private static JsonObject Thing(SiteContext site, Live<Post> post, Picture? picture, Link? member) => JsonLd.Tidy(new JsonObject
    {
        ["@type"] = "NewsArticle",
        ["@id"] = $"{site.Absolute(post.Path!)}#artikel",
        ["mainEntityOfPage"] = site.Absolute(post.Path!),
        ["headline"] = site.Plain(post.Body.Title),
        ["description"] = site.Plain(post.Body.Teaser),
        ["datePublished"] = PostDates.Machine(PostDates.Published(post)),
        ["dateModified"] = PostDates.Machine(PostDates.Modified(post)),
        ["inLanguage"] = site.Language,
        ["author"] = member is null
            ? JsonLd.OrganisationRef(site)
            : new JsonObject { ["@type"] = "Organization", ["name"] = site.Plain(member.Label), ["url"] = site.Absolute(member.Href) },
        ["publisher"] = JsonLd.OrganisationRef(site),
        ["image"] = picture?.ShareSrc is { } share ? site.Absolute(share) : "",
    });
}
