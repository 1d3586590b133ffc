using ClusterIt.Cms.Content;
using ClusterIt.Cms.Events;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Groups;
using ClusterIt.Cms.Organisations;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Cms.Showcases;
using ClusterIt.Cms.Text;
using ClusterIt.Theming.Views;
using Microsoft.AspNetCore.Html;
using Kept = ClusterIt.Cms.Content.Blocks;
using Show = ClusterIt.Theming.Blocks;

namespace ClusterIt.Web.Site;

/// <summary>Turns the blocks of a page into what the theme shows. What a block refers to and the public cannot see is left out, never half shown.</summary>
internal sealed class BlockViews(
    PublishedContent published, PublishedPosts posts, PublishedEvents events, PublishedOrganisations members,
    PublishedShowcases showcases, PublishedFigures figures, BlockContexts contexts, Cards cards)
{
    public async Task<IReadOnlyList<Show.BlockView>> MakeAsync(IReadOnlyList<Kept.Block> blocks, BlockContext context, CancellationToken ct)
    {
        var views = new List<Show.BlockView>(blocks.Count);
        foreach (var block in blocks)
        {
            if (await MakeAsync(block, context, ct) is { } view)
                views.Add(view);
        }
        return views;
    }

    /// <summary>Markdown as it is shown.</summary>
    public static Prose Prose(string markdown, BlockContext context) =>
        new(new HtmlString(MarkdownText.ToHtml(markdown, context.Links, context.Site.Language, context.Anchors)));

    private async Task<Show.BlockView?> MakeAsync(Kept.Block block, BlockContext context, CancellationToken ct)
    {
        var site = context.Site;
        var id = $"b-{block.Id:N}";
        return block switch
        {
            Kept.TextBlock text => new Show.TextBlock { Id = id, Text = Prose(text.Markdown, context) },
            Kept.ImageBlock image => context.Pictures.Of(image.Image) is { } picture
                ? new Show.ImageBlock { Id = id, Picture = picture, Caption = site.Set(image.Caption) }
                : null,
            Kept.QuoteBlock quote => new Show.QuoteBlock { Id = id, Text = site.Set(quote.Text), Attribution = site.Set(quote.Attribution) },
            Kept.GalleryBlock gallery => new Show.GalleryBlock
            {
                Id = id,
                Heading = site.Set(gallery.Heading),
                Pictures = Pictures(gallery.Images, context),
            },
            Kept.FiguresBlock wanted => await FiguresAsync(wanted, id, context, ct),
            Kept.CallToActionBlock call => context.Link(call.Link, call.Label) is { } link
                ? new Show.CallToActionBlock { Id = id, Heading = site.Set(call.Heading), Text = site.Set(call.Text), Link = link }
                : null,
            Kept.ContactBlock contact => new Show.ContactBlock
            {
                Id = id,
                Heading = site.Set(contact.Heading),
                Text = site.Set(contact.Text),
                Association = new FrameViews(site).Association(),
            },
            Kept.AccordionBlock accordion => await AccordionAsync(accordion, id, context, ct),
            Kept.TableBlock table => Table(table, id, site),
            Kept.LogoWallBlock wall => await LogoWallAsync(wall, id, context, ct),
            Kept.FileBlock file => File(file, id, context),
            Kept.ListBlock list => await ListAsync(list, id, context, ct) is { } view && !IsEmpty(view) ? view : null,
            Kept.StructureBlock structure => new Show.StructureBlock
            {
                Id = id,
                Heading = site.Set(structure.Heading),
                Levels = [.. structure.Levels.Select(level => (site.Set(level.Title), site.Set(level.Text)))],
            },
            Kept.GoalsBlock goals => new Show.GoalsBlock
            {
                Id = id,
                Heading = site.Set(goals.Heading),
                Goals = [.. goals.Goals.Select(goal => new Show.GoalView(site.Set(goal.Text), context.Link(goal.Link, goal.LinkLabel)))],
            },
            _ => throw new InvalidOperationException($"{block.GetType().Name} has no view."),
        };
    }

    public static IReadOnlyList<Show.GalleryPicture> Pictures(IEnumerable<Kept.GalleryImage> images, BlockContext context) =>
        [.. images
            .Select(image => (Picture: context.Pictures.Of(image.Image), image.Caption))
            .Where(image => image.Picture is not null)
            .Select(image => new Show.GalleryPicture(image.Picture!, context.Site.Set(image.Caption)))];

    private async Task<Show.BlockView?> FiguresAsync(Kept.FiguresBlock wanted, string id, BlockContext context, CancellationToken ct)
    {
        var found = await figures.FindAsync(wanted.Figures.ToList(), ct);
        if (found.Count == 0)
            return null;
        return new Show.FiguresBlock
        {
            Id = id,
            Words = context.Site.Words,
            Heading = context.Site.Set(wanted.Heading),
            Figures = new FigureViews(context.Site, await contexts.SourcesAsync(found, ct)).Of(found),
            All = context.Site.With(PageTemplate.Figures)?.Path == context.Site.Path ? null : context.Site.LinkTo(PageTemplate.Figures, "site.all-figures"),
        };
    }

    private async Task<Show.BlockView?> AccordionAsync(Kept.AccordionBlock accordion, string id, BlockContext context, CancellationToken ct)
    {
        var parts = new List<Show.AccordionPart>();
        foreach (var item in accordion.Items)
            parts.Add(new Show.AccordionPart(context.Site.Set(item.Title), await MakeAsync(item.Blocks, context, ct)));
        return new Show.AccordionBlock { Id = id, Heading = context.Site.Set(accordion.Heading), Parts = parts };
    }

    private static Show.BlockView? Table(Kept.TableBlock table, string id, SiteContext site)
    {
        var rows = table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Cells.Select(site.Set)]).ToList();
        return rows.Count == 0 ? null : new Show.TableBlock
        {
            Id = id,
            Caption = site.Set(table.Caption),
            RowHeaders = table.RowHeaders,
            Header = rows[0],
            Rows = rows[1..],
        };
    }

    private async Task<Show.BlockView?> LogoWallAsync(Kept.LogoWallBlock wall, string id, BlockContext context, CancellationToken ct)
    {
        var found = wall.Organisations.Count > 0
            ? await published.FindAsync<Organisation>(wall.Organisations.ToList(), ct)
            : await members.FirstAsync(Languages.German, PublishedOrganisations.PageSize, ct);
        return new Show.LogoWallBlock
        {
            Id = id,
            Heading = context.Site.Set(wall.Heading),
            Words = context.Site.Words,
            Members = await cards.MembersAsync(context.Site, found, ct),
        };
    }

    private static Show.BlockView? File(Kept.FileBlock file, string id, BlockContext context)
    {
        if (context.Pictures.File(file.File) is not { } item)
            return null;
        var kind = item.ContentType[(item.ContentType.IndexOf('/', StringComparison.Ordinal) + 1)..].ToUpperInvariant();
        return new Show.FileBlock
        {
            Id = id,
            Link = new Link(PictureViews.Address(item), context.Site.Set(file.Title)),
            Kind = $"{kind}, {context.Site.Formats.FileSize(item.Size)}",
            Note = context.Site.Set(file.Note),
        };
    }

    private static bool IsEmpty(Show.ListBlock list) =>
        list.Posts.Count + list.Events.Count + list.Members.Count + list.Showcases.Count + list.Groups.Count + list.Pages.Count == 0;

    private async Task<Show.ListBlock?> ListAsync(Kept.ListBlock list, string id, BlockContext context, CancellationToken ct)
    {
        var site = context.Site;
        var topics = list.Topics.ToList();
        var view = new Show.ListBlock { Id = id, Words = site.Words, Heading = site.Set(list.Heading) };
        return list.Of switch
        {
            Kept.ListOf.Posts => view with
            {
                Posts = await cards.PostsAsync(site, await posts.NewestAsync(Languages.German, list.Count, ct, topics: topics), ct),
                All = site.LinkTo(PageTemplate.News, "site.all-news"),
            },
            Kept.ListOf.Events => view with
            {
                Events = await cards.EventsAsync(site, await events.NextAsync(Languages.German, list.Count, ct, topics), ct),
                All = site.LinkTo(PageTemplate.Events, "site.all-events"),
            },
            Kept.ListOf.Members => view with
            {
                Members = await cards.MembersAsync(site, await members.FirstAsync(Languages.German, list.Count, ct, topics), ct),
                All = site.LinkTo(PageTemplate.Members, "site.all-members"),
            },
            Kept.ListOf.Showcases => view with
            {
                Showcases = await cards.ShowcasesAsync(site, await showcases.NewestAsync(Languages.German, list.Count, ct, topics), ct),
                All = site.LinkTo(PageTemplate.Showcases, "site.all-showcases"),
            },
            Kept.ListOf.Groups => view with
            {
                Groups = [.. (await published.AllAsync<Group>(Languages.German, ct)).Take(list.Count).Select(new CardViews(site, context.Pictures).Group)],
                All = site.LinkTo(PageTemplate.Groups, "site.all-groups"),
            },
            Kept.ListOf.Children => view with
            {
                Pages = [.. site.Below(site.Pages.Find(context.ContentId)).Take(list.Count).Select(new CardViews(site, context.Pictures).Page)],
            },
        };
    }
}
