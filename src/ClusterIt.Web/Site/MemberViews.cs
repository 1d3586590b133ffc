using System.Globalization;
using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Organisations;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Cms.Showcases;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>Members, one and many.</summary>
internal sealed class MemberViews(
    PublishedOrganisations members, PublishedShowcases showcases, PublishedPosts posts,
    PageViews pages, BlockContexts contexts, BlockViews blocks, Cards cards)
{
    private const int NewsOfMember = 3;

    public async Task<MembersView> ListAsync(SiteContext site, Live<Page> page, MemberFilter filter, int number, CancellationToken ct)
    {
        var hits = await members.FindAsync(site.Language, filter, number, ct);
        var facts = PageViews.Facts(site, page);
        var hasAny = hits.Page.Total > 0 || (await members.PerLandAsync(site.Language, ct)).Count > 0; // There is nothing to choose from among nobody.
        return await pages.FillAsync(site, page, filter.IsEmpty ? facts : facts with { NoIndex = true }, new MembersView
        {
            Frame = null!,
            Template = "",
            Title = "",
            Members = await cards.MembersAsync(site, hits.Page.Items, ct),
            CountText = site.Words.Count("site.members", hits.Page.Total),
            Filters = hasAny ? Filters(site, filter, hits.PerLand, await members.TopicsAsync(ct)) : [],
            Lands = hasAny ? LandCounts.Of(site, hits.PerLand, page.Path!, filter) : [],
            Query = filter.Words,
            IsFiltered = !filter.IsEmpty,
            IsGuess = hits.IsGuess,
            Action = page.Path!,
            Pager = Pagers.Of(hits.Page, page.Path!, MemberQuery.Write(filter)),
        }, ct);
    }

    public async Task<MemberView> MakeAsync(SiteContext site, Live<Organisation> member, CancellationToken ct)
    {
        var context = await contexts.ReadAsync(site, member.Id, ct);
        var (body, land) = (member.Body, member.Body.Land!.Value);
        var archive = Archives.Of(site, member.ParentId, PageTemplate.Members);
        return new MemberView
        {
            Frame = new FrameViews(site).Make(Archives.Facts(site, member, archive) with
            {
                Description = body.Summary,
                Image = context.Pictures.Of(body.Logo),
                Thing = Thing(site, member),
            }),
            Name = site.Set(body.Title),
            ShortText = site.Set(body.ShortText),
            Land = LandNames.Of(land),
            LandKey = LandNames.Key(land),
            Town = site.Set(body.Town),
            PostalCode = body.PostalCode,
            Size = body.Size is { } size ? FieldTexts.Choice(size) : "",
            Founded = Year(body.Founded),
            MemberSince = Year(body.MemberSince),
            Website = context.Link(body.Website, ""),
            JobsPage = context.Link(body.JobsPage, site.Words["site.jobs"]),
            Logo = context.Pictures.Of(body.Logo),
            LogoDark = context.Pictures.Of(body.LogoDark),
            Topics = [.. body.Topics.Select(topic => new Link($"{archive.Href}?{MemberQuery.Topic}={topic}", site.Topic(topic)))],
            Contacts = [.. body.Contacts
                .Where(contact => contact.ConsentOn is not null)
                .Select(contact => new ContactView(contact.Name, site.Set(contact.Role), contact.Email, PhoneNumber.Typed(contact.Phone)))],
            Blocks = await blocks.MakeAsync(body.Blocks, context, ct),
            Showcases = await cards.ShowcasesAsync(site, await showcases.OfAsync(member.Id, ct), ct),
            News = await cards.PostsAsync(site, await posts.NewestAsync(site.Language, NewsOfMember, ct, about: member.Id), ct),
            Archive = archive,
            IsSample = member.IsSample,
        };
    }

    private static IReadOnlyList<FilterField> Filters(
        SiteContext site, MemberFilter filter, IReadOnlyDictionary<Land, int> perLand, IReadOnlyList<string> topics) =>
        [
            new FilterField(MemberQuery.Land, site.Words["site.filter-land"],
            [
                new FilterOption("", site.Words["site.filter-all-lands"], filter.Land is null),
                .. Enum.GetValues<Land>().Select(land => new FilterOption(LandNames.Key(land), LandNames.Of(land), land == filter.Land, perLand.GetValueOrDefault(land))),
            ]),
            new FilterField(MemberQuery.Topic, site.Words["site.filter-topic"],
            [
                new FilterOption("", site.Words["site.filter-all-topics"], filter.Topic is null),
                .. site.Settings.Topics.Where(topic => topics.Contains(topic.Key)).Select(topic => new FilterOption(topic.Key, site.Topic(topic.Key), topic.Key == filter.Topic)),
            ]),
            new FilterField(MemberQuery.Size, site.Words["site.filter-size"],
            [
                new FilterOption("", site.Words["site.filter-all-sizes"], filter.Size is null),
                .. Enum.GetValues<SizeClass>().Select(size => new FilterOption(ChoiceNames.Of(size), FieldTexts.Choice(size), size == filter.Size)),
            ]),
        ];

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static JsonObject Thing(SiteContext site, Live<Organisation> member) => JsonLd.Tidy(new JsonObject
    {
        ["@type"] = "Organization",
        ["@id"] = $"{site.Absolute(member.Path!)}#unternehmen",
        ["name"] = site.Plain(member.Body.Title),
        ["description"] = site.Plain(member.Body.ShortText),
        ["url"] = member.Body.Website?.Value ?? "",
        ["memberOf"] = JsonLd.OrganisationRef(site),
        ["address"] = JsonLd.Tidy(new JsonObject
        {
            ["@type"] = "PostalAddress",
            ["postalCode"] = member.Body.PostalCode,
            ["addressLocality"] = member.Body.Town,
            ["addressRegion"] = LandNames.Of(member.Body.Land!.Value),
            ["addressCountry"] = "DE",
        }),
        ["knowsAbout"] = new JsonArray([.. member.Body.Topics.Select(topic => (JsonNode)site.Plain(site.Topic(topic)))]),
    });
}
