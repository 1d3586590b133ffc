using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using System.Xml;
using System.Xml.Linq;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Web.Http;

namespace ClusterIt.Web.Site.Machines;

/// <summary>The news as RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1, with full text, for all posts or one category.</summary>
internal sealed class Feeds(PublishedPosts posts, FeedText text)
{
    private const int Newest = 30;
    private static readonly XNamespace AtomModule = "http://www.w3.org/2005/Atom";
    private const string ContentModule = "http://purl.org/rss/1.0/modules/content/";
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };

    public async Task<IResult> MakeAsync(SiteContext site, PageNode archive, ArchiveRoute.FileKind kind, PostCategory? category, CancellationToken ct)
    {
        var newest = await posts.NewestAsync(site.Language, Newest, ct, category);
        var entries = newest.Zip(await text.HtmlAsync(site, newest, ct), (post, html) => new Entry(post, html)).ToList();
        var title = category is { } narrowed ? $"{site.Plain(site.Settings.Name)}: {FieldTexts.Choice(narrowed)}" : site.Words["site.feed-title"];
        var page = category is { } chosen ? $"{archive.Path}/kategorie/{ArchiveAddress.SlugOf(chosen)}" : archive.Path;
        var modified = newest.Count == 0 ? Utc(archive.PublishedAt) : newest.Max(PostDates.Modified);
        return kind switch
        {
            ArchiveRoute.FileKind.JsonFeed => new TaggedBytes(Json(site, title, page, entries), "application/feed+json; charset=utf-8"),
            ArchiveRoute.FileKind.Atom => new TaggedBytes(Xml(new Atom10FeedFormatter(Feed(site, title, page, entries.ConvertAll(entry => AtomItem(site, entry)), modified))), "application/atom+xml; charset=utf-8"),
            _ => new TaggedBytes(Xml(new Rss20FeedFormatter(WithItsAddress(site, Feed(site, title, page, entries.ConvertAll(entry => RssItem(site, entry)), modified)), serializeExtensionsAsAtom: false)), "application/rss+xml; charset=utf-8"),
        };
    }

    private static SyndicationFeed Feed(SiteContext site, string title, string page, List<SyndicationItem> items, DateTimeOffset modified)
    {
        var feed = new SyndicationFeed(title, site.Plain(site.Settings.Description), new Uri(site.Absolute(page)), site.Absolute(page), modified)
        {
            Language = site.Language,
            Items = items,
        };
        if (site.Settings.Email.Length > 0)
            feed.Authors.Add(new SyndicationPerson(site.Settings.Email, site.Plain(site.Settings.Name), site.Origin));
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(site.Absolute(site.Path))));
        return feed;
    }

    /// <summary>RSS itself has no word for the feed's own address; readers expect Atom's (RSS Advisory Board, best practices).</summary>
    private static SyndicationFeed WithItsAddress(SiteContext site, SyndicationFeed feed)
    {
        feed.ElementExtensions.Add(new XElement(AtomModule + "link",
            new XAttribute("rel", "self"), new XAttribute("type", "application/rss+xml"), new XAttribute("href", site.Absolute(site.Path))));
        return feed;
    }

    private static SyndicationItem AtomItem(SiteContext site, Entry entry)
    {
        var item = Item(site, entry);
        item.Content = SyndicationContent.CreateHtmlContent(entry.Html);
        return item;
    }

    /// <summary>RSS has room for one text in "description"; the full one goes into content:encoded, as readers expect.</summary>
    private static SyndicationItem RssItem(SiteContext site, Entry entry)
    {
        var item = Item(site, entry);
        item.ElementExtensions.Add("encoded", ContentModule, entry.Html);
        return item;
    }

    private static SyndicationItem Item(SiteContext site, Entry entry)
    {
        var post = entry.Post;
        var address = new Uri(site.Absolute(post.Path!));
        var item = new SyndicationItem(site.Plain(post.Body.Title), (SyndicationContent?)null, address, $"urn:uuid:{post.Id}", PostDates.Modified(post))
        {
            PublishDate = PostDates.Published(post),
            Summary = SyndicationContent.CreatePlaintextContent(site.Plain(post.Body.Teaser)),
        };
        foreach (var tag in Tags(site, post))
            item.Categories.Add(new SyndicationCategory(tag));
        return item;
    }

    private static byte[] Json(SiteContext site, string title, string page, List<Entry> entries)
    {
        var feed = new JsonObject
        {
            ["version"] = "https://jsonfeed.org/version/1.1",
            ["title"] = title,
            ["home_page_url"] = site.Absolute(page),
            ["feed_url"] = site.Absolute(site.Path),
            ["language"] = site.Language,
            ["authors"] = new JsonArray { new JsonObject { ["name"] = site.Plain(site.Settings.Name), ["url"] = site.Origin } },
            ["items"] = new JsonArray([.. entries.Select(entry => (JsonNode)new JsonObject
            {
                ["id"] = $"urn:uuid:{entry.Post.Id}",
                ["url"] = site.Absolute(entry.Post.Path!),
                ["title"] = site.Plain(entry.Post.Body.Title),
                ["summary"] = site.Plain(entry.Post.Body.Teaser),
                ["content_html"] = entry.Html,
                ["date_published"] = PostDates.Machine(PostDates.Published(entry.Post)),
                ["date_modified"] = PostDates.Machine(PostDates.Modified(entry.Post)),
                ["tags"] = new JsonArray([.. Tags(site, entry.Post).Select(tag => (JsonNode)tag)]),
            })]),
        };
        return Encoding.UTF8.GetBytes(feed.ToJsonString(Readable));
    }

    private static byte[] Xml(SyndicationFeedFormatter formatter)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
            formatter.WriteTo(xml);
        return bytes.ToArray();
    }

    private static IEnumerable<string> Tags(SiteContext site, Live<Post> post) =>
        post.Body.Topics.Select(topic => site.Plain(site.Topic(topic))).Prepend(FieldTexts.Choice(post.Body.Category));

    private static DateTimeOffset Utc(DateTime moment) => new(DateTime.SpecifyKind(moment, DateTimeKind.Utc));

    private sealed record Entry(Live<Post> Post, string Html);
}
