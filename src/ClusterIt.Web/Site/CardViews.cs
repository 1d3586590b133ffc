using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Events;
using ClusterIt.Cms.Groups;
using ClusterIt.Cms.Organisations;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Cms.Showcases;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>Content as it stands in lists.</summary>
internal sealed class CardViews(SiteContext site, PictureViews pictures)
{
    public PostCard Post(Live<Post> post) => new()
    {
        Href = post.Path!,
        Title = site.Set(post.Body.Title),
        Teaser = site.Set(post.Body.Teaser),
        Date = site.Formats.Day(post.Body.Date!.Value),
        Category = FieldTexts.Choice(post.Body.Category),
        Picture = pictures.Of(post.Body.Picture),
        IsSample = post.IsSample,
    };

    public EventCard Event(Live<Event> occasion)
    {
        var body = occasion.Body;
        var (begins, ends) = (body.Begins!.Value, body.Ends!.Value);
        return new EventCard
        {
            Href = occasion.Path!,
            Title = site.Set(body.Title),
            Teaser = site.Set(body.Teaser),
            Kind = FieldTexts.Choice(body.Kind),
            Begins = site.Formats.Moment(begins, body.AllDay),
            When = site.Formats.When(begins, ends, body.AllDay),
            DayNumber = site.Formats.DayNumber(begins),
            MonthShort = site.Formats.MonthShort(begins),
            Place = body.Town.Length > 0 ? body.Town : site.Words["event.online"],
            Cancelled = body.Cancelled,
            IsSample = occasion.IsSample,
        };
    }

    public MemberCard Member(Live<Organisation> member)
    {
        var land = member.Body.Land!.Value;
        return new MemberCard
        {
            Href = member.Path!,
            Name = site.Set(member.Body.Title),
            ShortText = site.Set(member.Body.ShortText),
            Town = site.Set(member.Body.Town),
            Land = LandNames.Of(land),
            LandKey = LandNames.Key(land),
            Topics = [.. member.Body.Topics.Select(site.Topic)],
            Logo = pictures.Of(member.Body.Logo),
            LogoDark = pictures.Of(member.Body.LogoDark),
            IsSample = member.IsSample,
        };
    }

    public ShowcaseCard Showcase(Live<Showcase> showcase, Live<Organisation> member)
    {
        var land = member.Body.Land!.Value;
        return new ShowcaseCard
        {
            Href = showcase.Path!,
            Title = site.Set(showcase.Body.Title),
            Teaser = site.Set(showcase.Body.Teaser.Length > 0 ? showcase.Body.Teaser : showcase.Body.WhatWasMade),
            Organisation = site.Set(member.Body.Title),
            Land = LandNames.Of(land),
            LandKey = LandNames.Key(land),
            Picture = pictures.Of(showcase.Body.Picture),
            ResultFigure = site.Set(showcase.Body.ResultFigure),
            ResultFigureLabel = site.Set(showcase.Body.ResultFigureLabel),
            IsSample = showcase.IsSample,
        };
    }

    public GroupCard Group(Live<Group> group) =>
        new(group.Path!, site.Set(group.Body.Title), site.Set(group.Body.WorksOn), group.IsSample);

    public PageCard Page(PageNode node) => new(node.Path, site.Set(node.Kicker), site.Set(node.Title), site.Set(node.Teaser));
}
