using ClusterIt.Cms.Content;
using ClusterIt.Cms.Outbox;
using ClusterIt.Cms.Pages;
using ClusterIt.Web.Site.Machines;

namespace ClusterIt.Web.Site;

/// <summary>One request for the public site: the context in which its page is made, and the makers.</summary>
internal sealed class SiteVisit(IServiceProvider services, SiteContext site)
{
    /// <summary>Somebody would have to publish in just the wrong moment as often.</summary>
    private const int MostTries = 20;

    public IServiceProvider Services { get; } = services;

    public SiteContext Site { get; } = site;

    public static Task<SiteVisit> BeginAsync(IServiceProvider services, HttpContext http, CancellationToken ct) =>
        BeginAsync(services, http, http.Request.Path.Value ?? "/", ct);

    /// <summary>As if the request had asked for another address.</summary>
    public static async Task<SiteVisit> BeginAsync(IServiceProvider services, HttpContext http, string asked, CancellationToken ct)
    {
        var snapshot = await SnapshotAsync(services, ct);
        var path = RequestPath.Canonical(asked);
        var language = Languages.Of(path);
        var options = services.GetRequiredService<SiteOptions>();
        return new SiteVisit(services, new SiteContext(snapshot, services.GetRequiredService<MadeOf>(), language, path, Origin.Of(http, options), services.GetRequiredService<ChosenTheme>().Choose(snapshot.Settings), services.GetRequiredService<Previewed>().Notice));
    }

    /// <summary>
    /// Everything that the page is made of is of one moment: what is read of the database from here on, and the snapshot. A publication
    /// that comes in between leaves it as it was before; what is shown is never half.
    /// </summary>
    private static async Task<SiteSnapshot> SnapshotAsync(IServiceProvider services, CancellationToken ct)
    {
        var (snapshots, outbox) = (services.GetRequiredService<SiteSnapshots>(), services.GetRequiredService<OutboxPosition>());
        for (var tries = 0; ; tries++)
        {
            var (position, reading) = await outbox.BeginAsync(ct); // Ends with the scope.
            var snapshot = await snapshots.ReadAsync(ct);
            if (snapshot.Position < position)
                snapshot = await snapshots.CatchUpAsync(ct);
            if (snapshot.Position == position || tries == MostTries)
                return snapshot;
            await reading.DisposeAsync();
        }
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
