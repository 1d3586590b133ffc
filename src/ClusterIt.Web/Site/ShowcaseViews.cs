using System.Globalization;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Organisations;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Showcases;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>Showcases, one and many.</summary>
internal sealed class ShowcaseViews(
    PublishedShowcases showcases, PublishedContent published, PageViews pages, BlockContexts contexts, BlockViews blocks, Cards cards)
{
    private const int More = 3;

    public async Task<ShowcasesView> ListAsync(SiteContext site, Live<Page> page, Land? land, string? topic, int number, CancellationToken ct)
    {
        var list = await showcases.PageAsync(site.Language, land, topic, number, ct);
        var topics = await showcases.TopicsAsync(ct);
        var isFiltered = land is not null || topic is not null;
        var facts = PageViews.Facts(site, page);
        return await pages.FillAsync(site, page, isFiltered ? facts with { NoIndex = true } : facts, new ShowcasesView
        {
            Frame = null!,
            Template = "",
            Title = "",
            Showcases = await cards.ShowcasesAsync(site, list.Items, ct),
            Filters =
            [
                new FilterField(MemberQuery.Land, site.Words["site.filter-land"],
                [
                    new FilterOption("", site.Words["site.filter-all-lands"], land is null),
                    .. Enum.GetValues<Land>().Select(other => new FilterOption(LandNames.Key(other), LandNames.Of(other), other == land)),
                ]),
                new FilterField(MemberQuery.Topic, site.Words["site.filter-topic"],
                [
                    new FilterOption("", site.Words["site.filter-all-topics"], topic is null),
                    .. site.Settings.Topics.Where(other => topics.Contains(other.Key)).Select(other => new FilterOption(other.Key, site.Topic(other.Key), other.Key == topic)),
                ]),
            ],
            IsFiltered = isFiltered,
            CountText = site.Words.Count("site.showcases", list.Total),
            Action = page.Path!,
            Pager = Pagers.Of(list, page.Path!, MemberQuery.Write(new MemberFilter(land, topic))),
        }, ct);
    }

    public async Task<ShowcaseView?> MakeAsync(SiteContext site, Live<Showcase> showcase, CancellationToken ct)
    {
        var body = showcase.Body;
        if (await published.FindAsync<Organisation>(body.Organisation!.Value, ct) is not { } member)
            return null;
        var context = await contexts.ReadAsync(site, showcase.Id, ct);
        var archive = Archives.Of(site, showcase.ParentId, PageTemplate.Showcases);
        var more = await showcases.NewestAsync(site.Language, More, ct, except: showcase.Id);
        return new ShowcaseView
        {
            Frame = new FrameViews(site).Make(Archives.Facts(site, showcase, archive) with
            {
                Description = body.Summary,
                Image = context.Pictures.Of(body.Picture),
            }),
            Title = site.Set(body.Title),
            Teaser = site.Set(body.Teaser),
            Organisation = (await cards.MembersAsync(site, [member], ct))[0],
            WhatWasMade = site.Set(body.WhatWasMade),
            ForWhom = site.Set(body.ForWhom),
            Result = site.Set(body.Result),
            ResultFigure = site.Set(body.ResultFigure),
            ResultFigureLabel = site.Set(body.ResultFigureLabel),
            Year = body.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            Link = context.Link(body.Link, ""),
            Picture = context.Pictures.Of(body.Picture),
            Pictures = BlockViews.Pictures(body.Pictures, context),
            Blocks = await blocks.MakeAsync(body.Blocks, context, ct),
            Topics = [.. body.Topics.Select(site.Topic)],
            More = await cards.ShowcasesAsync(site, more, ct),
            Archive = archive,
            IsSample = showcase.IsSample,
        };
    }
}
