using ClusterIt.Cms.Content;
using ClusterIt.Cms.Events;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Organisations;
using ClusterIt.Cms.Posts;
using ClusterIt.Cms.Showcases;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>Makes the cards of a list with two queries more at most, however long it is: its pictures, and the members behind showcases.</summary>
internal sealed class Cards(PublishedContent published, PublishedMedia media)
{
    public async Task<IReadOnlyList<PostCard>> PostsAsync(SiteContext site, IReadOnlyList<Live<Post>> posts, CancellationToken ct)
    {
        var views = await ViewsAsync(site, posts.Select(post => post.Body.Picture), ct);
        return [.. posts.Select(views.Post)];
    }

    public async Task<IReadOnlyList<EventCard>> EventsAsync(SiteContext site, IReadOnlyList<Live<Event>> events, CancellationToken ct)
    {
        var views = await ViewsAsync(site, [], ct);
        return [.. events.Select(views.Event)];
    }

    public async Task<IReadOnlyList<MemberCard>> MembersAsync(SiteContext site, IReadOnlyList<Live<Organisation>> members, CancellationToken ct)
    {
        var views = await ViewsAsync(site, members.SelectMany(member => new[] { member.Body.Logo, member.Body.LogoDark }), ct);
        return [.. members.Select(views.Member)];
    }

    public async Task<IReadOnlyList<ShowcaseCard>> ShowcasesAsync(SiteContext site, IReadOnlyList<Live<Showcase>> showcases, CancellationToken ct)
    {
        var ids = showcases.Select(showcase => showcase.Body.Organisation!.Value).Distinct().ToList();
        var members = (await published.FindAsync<Organisation>(ids, ct)).ToDictionary(member => member.Id);
        var views = await ViewsAsync(site, showcases.Select(showcase => showcase.Body.Picture), ct);
        return [.. showcases
            .Where(showcase => members.ContainsKey(showcase.Body.Organisation!.Value))
            .Select(showcase => views.Showcase(showcase, members[showcase.Body.Organisation!.Value]))];
    }

    private async Task<CardViews> ViewsAsync(SiteContext site, IEnumerable<ImageUse?> images, CancellationToken ct)
    {
        var ids = images.OfType<ImageUse>().Select(image => image.Media).Distinct().ToList();
        return new CardViews(site, new PictureViews(await media.FindAsync(ids, ct)));
    }
}
