using ClusterIt.Cms.Content;
using ClusterIt.Cms.Outbox;
using ClusterIt.Cms.Pages;
using ClusterIt.Web.Site.Machines;

namespace ClusterIt.Web.Site;

/// <summary>One request for the public site: the context in which its page is made, and the makers.</summary>
internal sealed class SiteVisit(IServiceProvider services, SiteContext site)
{
    public IServiceProvider Services { get; } = services;

    public SiteContext Site { get; } = site;

    public static async Task<SiteVisit> BeginAsync(IServiceProvider services, HttpContext http, CancellationToken ct)
    {
        var snapshot = await services.GetRequiredService<SiteSnapshots>().ReadAsync(services.GetRequiredService<OutboxPosition>(), ct);
        var path = RequestPath.Canonical(http.Request.Path.Value ?? "/");
        var language = Languages.Of(path);
        var options = services.GetRequiredService<SiteOptions>();
        return new SiteVisit(services, new SiteContext(snapshot, language, path, Origin.Of(http, options), options.Theme));
    }

    public TViews Views<TViews>() where TViews : notnull => Services.GetRequiredService<TViews>();

    public Task<Live<Page>?> PageAsync(PageNode node, CancellationToken ct) =>
        Services.GetRequiredService<PublishedContent>().FindAsync<Page>(node.Id, ct);

    /// <summary>A feed, a calendar or data; null when there is nothing of the kind.</summary>
    public async Task<IResult?> FileAsync(ArchiveRoute.File file, CancellationToken ct) => file.Kind switch
    {
        ArchiveRoute.FileKind.Rss or ArchiveRoute.FileKind.Atom or ArchiveRoute.FileKind.JsonFeed =>
            await Views<Feeds>().MakeAsync(Site, file.Page, file.Kind, file.Only, ct),
        ArchiveRoute.FileKind.Calendar => await Views<Calendars>().AllAsync(Site, file.Page, ct),
        ArchiveRoute.FileKind.EventCalendar => await Views<Calendars>().OneAsync(Site, file.EventPath!, ct),
        ArchiveRoute.FileKind.FiguresCsv => await Views<FigureFiles>().CsvAsync(Site, ct),
        ArchiveRoute.FileKind.FiguresJson => await Views<FigureFiles>().JsonAsync(Site, ct),
    };
}
