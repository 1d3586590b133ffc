using ClusterIt.Cms.Transfer;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Transfer;

/// <summary>A first start fills an empty database, and no other.</summary>
public sealed class SeedTests : IAsyncDisposable
{
    private readonly CmsWorld cms = CmsWorld.Open();
    private readonly ContentFiles files = ContentFiles.Small().With("site.yml", "name: Eigener Verein\n").With("pages/index.md", "---\ntitle: Eigene Startseite\ntemplate: start\n---\n");

    public async ValueTask DisposeAsync()
    {
        files.Dispose();
        await cms.DisposeAsync();
    }

    [Fact]
    public async Task What_somebody_elses_import_brought_before_it_was_cut_off_stays_alone()
    {
        await IsCutOff(new ImportOptions(files.Folder));

        using var site = new SiteWorld().Set("Storage:DataPath", cms.Folder);

        Assert.Contains("Eigene Startseite", await site.Read("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_start_that_was_cut_off_goes_on()
    {
        await IsCutOff(new ImportOptions(Repository.Content) { Seeds = true });

        using var site = new SiteWorld().Set("Storage:DataPath", cms.Folder).Set("Content:Seed", "content");

        Assert.Contains("Ziele", await site.Read("/verein/ziele-aktivitaeten"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_office_has_written_itself_stays_alone()
    {
        await cms.Publishes("Eigene Seite");

        using var site = new SiteWorld().Set("Storage:DataPath", cms.Folder);
        using var visitor = site.Visitor();

        Assert.Contains("Eigene Seite", await site.Read("/eigene-seite"), StringComparison.Ordinal);
        using var answer = await visitor.GetAsync("/verein");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task IsCutOff(ImportOptions options)
    {
        using var stop = new CancellationTokenSource();
        var progress = new AtOnce(at =>
        {
            if (at.Done == 2)
                stop.Cancel();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cms.With<ImportContent, ImportReport>(import => import.RunAsync(options, progress, stop.Token)));
    }

    /// <summary>Tells at once, and not on another thread as Progress does.</summary>
    private sealed class AtOnce(Action<ImportProgress> tell) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => tell(value);
    }
}
