using ClusterIt.Cms.Content;
using ClusterIt.Cms.Groups;
using ClusterIt.Cms.Pages;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>A working group.</summary>
internal sealed class GroupViews(PublishedContent published, BlockContexts contexts, BlockViews blocks)
{
    public async Task<GroupView> MakeAsync(SiteContext site, Live<Group> group, CancellationToken ct)
    {
        var context = await contexts.ReadAsync(site, group.Id, ct);
        var body = group.Body;
        var archive = Archives.Of(site, group.ParentId, PageTemplate.Groups);
        var others = (await published.AllAsync<Group>(site.Language, ct)).Where(other => other.Id != group.Id);
        return new GroupView
        {
            Frame = new FrameViews(site).Make(Archives.Facts(site, group, archive) with
            {
                Description = body.Summary,
            }),
            Title = site.Set(body.Title),
            Teaser = site.Set(body.Teaser),
            WorksOn = site.Set(body.WorksOn),
            Speakers = [.. body.Speakers.Where(speaker => speaker.ConsentOn is not null).Select(speaker => (speaker.Name, site.Set(speaker.Company)))],
            Rhythm = site.Set(body.Rhythm),
            HowToJoin = site.Set(body.HowToJoin),
            Results = body.Results.Length > 0 ? BlockViews.Prose(body.Results, context) : null,
            Blocks = await blocks.MakeAsync(body.Blocks, context, ct),
            Topics = [.. body.Topics.Select(site.Topic)],
            Others = [.. others.Select(new CardViews(site, context.Pictures).Group)],
            Archive = archive,
            IsSample = group.IsSample,
        };
    }
}
