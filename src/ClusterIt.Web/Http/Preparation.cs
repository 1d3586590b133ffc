using System.Globalization;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Search;
using ClusterIt.Cms.Transfer;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Site.Cache;

namespace ClusterIt.Web.Http;

/// <summary>What happens before the first request: the database is created or migrated, an empty one is filled.</summary>
internal static partial class Preparation
{
    public static async Task PrepareAsync(this WebApplication app, CheckedOptions options)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("ClusterIt.Start");
        var ct = app.Lifetime.ApplicationStopping;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE"); // The log is read by the office.
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MigrateDatabase>().RunAsync(ct);
        await SeedAsync(scope.ServiceProvider, options.Content, log, ct);
        await scope.ServiceProvider.GetRequiredService<RebuildSearch>().RunIfEmptyAsync(ct);
        if (options.Site.PublicUrl.Length == 0 && app.Environment.IsProduction())
            NoPublicUrl(log);
        DataFolder(log, options.Storage.DataPath);
        var offering = app.Services.GetRequiredService<SetUpLink>().OfferAsync(scope.ServiceProvider.GetRequiredService<OfferSetUp>(), ct);
        await app.Services.GetRequiredService<FirstPage>().MakeAsync(app, ct);
        await offering; // Beside the page, which has its own scope: the port waits for both.
    }

    /// <summary>A first start that was killed before its end simply goes on: what is there already is passed over. What somebody else has brought in stays alone.</summary>
    private static async Task SeedAsync(IServiceProvider services, ContentOptions options, ILogger log, CancellationToken ct)
    {
        if (options.Seed == ContentOptions.None)
            return;
        var filling = await services.GetRequiredService<ImportHistory>().FillingAsync(ct);
        if (filling is Filling.Done && options.Seed == ContentOptions.ContentAndDemo && !await services.GetRequiredService<PublishedContent>().HasSamplesAsync(ct))
            SeededBefore(log);
        if (filling is Filling.Foreign)
            NotSeeded(log);
        if (filling is not (Filling.Empty or Filling.CutOff))
            return;
        Seeding(log, options.Path);
        var report = await services.GetRequiredService<ImportContent>().RunAsync(
            new ImportOptions(options.Path) { WithSamples = options.Seed == ContentOptions.ContentAndDemo, Seeds = true }, new LoggedProgress(log), ct);
        foreach (var fault in report.Faults)
            Fault(log, fault);
        Seeded(log, report.Added.Count, report.Faults.Count);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Der Datenbestand ist leer und wird aus {Folder} gefüllt.")]
    private static partial void Seeding(ILogger log, string folder);

    [LoggerMessage(Level = LogLevel.Information, Message = "Content:Seed wirkt nur auf einen leeren Datenbestand. Die Beispiele kommen mit „content import --demo“ dazu.")]
    private static partial void SeededBefore(ILogger log);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Der Datenbestand ist nicht leer, und kein Import hat ihn bis zum Ende gefüllt; er bleibt, wie er ist. War es ein eigener Ordner, lassen Sie „content import <Ordner>“ bitte noch einmal laufen.")]
    private static partial void NotSeeded(ILogger log);

    [LoggerMessage(Level = LogLevel.Information, Message = "Gefüllt: {Added} Einträge, {Faults} Fehler.")]
    private static partial void Seeded(ILogger log, int added, int faults);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Fault}")]
    private static partial void Fault(ILogger log, ImportFault fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Site:PublicUrl ist nicht gesetzt; kanonische Adressen folgen dem Host der Anfrage. Für den Betrieb bitte setzen, zum Beispiel auf https://www.it-mitteldeutschland.de.")]
    private static partial void NoPublicUrl(ILogger log);

    [LoggerMessage(Level = LogLevel.Information, Message = "Daten liegen in {Folder}.")]
    private static partial void DataFolder(ILogger log, string folder);
}
