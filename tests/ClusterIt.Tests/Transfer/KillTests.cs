using System.Diagnostics;
using ClusterIt.Cms;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Media;
using ClusterIt.Tests.Cast;
using ClusterIt.Web.Cli;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClusterIt.Tests.Transfer;

/// <summary>The power may go at any moment: what is there afterwards is whole, and the import can simply be run again.</summary>
public sealed class KillTests
{
    private const int Kills = 50;
    private const int Posts = 400;

    [Fact]
    public async Task Killing_an_import_fifty_times_never_leaves_half_a_publication_or_a_damaged_database()
    {
        using var files = Many();
        var data = Directory.CreateTempSubdirectory("killed-").FullName;
        var random = new Random(20261125);
        for (var kill = 0; kill < Kills; kill++)
        {
            // Every run is killed at another moment of its life, from start-up through migration to the last file.
            await ImportAndKill(files.Folder, data, TimeSpan.FromMilliseconds(random.Next(300, 1600)));
            await AssertWhole(data);
            if (kill % 10 == 9)
                Change(files, kill);
        }

        Assert.Equal(0, await Import(files.Folder, data));

        Assert.Equal(Posts + 1, await With(data, db => db.Items.CountAsync(item => item.PublishedRevisionId != null)));
        Directory.Delete(data, recursive: true);
    }

    private static ContentFiles Many()
    {
        var files = new ContentFiles().With("pages/aktuelles.md", "---\ntitle: Aktuelles\ntemplate: news\n---\n");
        for (var post = 0; post < Posts; post++)
            files.With($"posts/meldung-{post}.md", $"---\ntitle: Meldung {post}\ndate: 2026-11-01\n---\n\nText [weiter](/aktuelles/meldung-{(post + 1) % Posts}).\n");
        return files;
    }

    /// <summary>So that later runs publish again instead of passing everything over.</summary>
    private static void Change(ContentFiles files, int round)
    {
        for (var post = 0; post < Posts; post++)
            files.With($"posts/meldung-{post}.md", $"---\ntitle: Meldung {post}\ndate: 2026-11-02\n---\n\nRunde {round}.\n");
    }

    /// <summary>The database is sound, every public item has its revision, its address, its row in the lists, its journal and its record.</summary>
    private static async Task AssertWhole(string data)
    {
        if (!File.Exists(Path.Combine(data, "clusterit.db")))
            return;
        Assert.Equal(["ok"], await With(data, db => db.Database.SqlQuery<string>($"PRAGMA integrity_check").ToListAsync()));
        if (!(await With(data, db => db.Database.GetAppliedMigrationsAsync())).Any())
            return;
        Assert.Equal(0, await With(data, db => db.Items.CountAsync(item => item.Type == "post" && item.PublishedRevisionId == null)));
        Assert.Equal(0, await With(data, db => db.Items.CountAsync(item =>
            !db.Revisions.Any(revision => revision.Id == item.PublishedRevisionId && revision.Kind == RevisionKind.Published)
            || !db.Addresses.Any(address => address.ContentId == item.Id && address.Path == item.Path && address.IsCurrent)
            || !db.ImportRecords.Any(record => record.SubjectId == item.Id && record.ContentVersion == item.Version)
            || !db.OutboxEntries.Any(entry => entry.ContentId == item.Id && entry.Event == "content.published"))));
        Assert.Equal(
            await With(data, db => db.Items.CountAsync(item => item.Type == "post")),
            await With(data, db => db.PostEntries.CountAsync()));
    }

    private static async Task ImportAndKill(string content, string data, TimeSpan after)
    {
        using var process = Start(content, data);
        using var limit = new CancellationTokenSource(after);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<int> Import(string content, string data)
    {
        using var process = Start(content, data);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static Process Start(string content, string data)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ClusterIt.Web.dll"), "content", "import", content])
        {
            Environment = { ["Storage__DataPath"] = data, ["Content__Seed"] = "none", ["ASPNETCORE_ENVIRONMENT"] = "Production" },
            WorkingDirectory = AppContext.BaseDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        // Read to the end, so that a full pipe never stops the process before we do.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task<TResult> With<TResult>(string data, Func<Db, Task<TResult>> question)
    {
        await using var services = new ServiceCollection().AddLogging()
            .AddCms(new DatabaseOptions { File = Path.Combine(data, "clusterit.db") }, new MediaOptions { Folder = Path.Combine(data, "media"), PictureWorker = PictureCommand.Worker() })
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var result = await question(scope.ServiceProvider.GetRequiredService<Db>());
        SqliteConnection.ClearAllPools();
        return result;
    }
}
