using System.Diagnostics;
using ClusterIt.Cms;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Mail;
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
    private const int Posts = 200;

    /// <summary>So many kills at least must have met an import at work, or the test has shown nothing.</summary>
    private const int MeetWork = 15;

    [Fact]
    public async Task Killing_an_import_fifty_times_never_leaves_half_a_publication_or_a_damaged_database()
    {
        using var files = Many();
        var data = Directory.CreateTempSubdirectory("killed-").FullName;
        await using var reader = new Reader(data);
        var lasts = TimeSpan.FromSeconds(2);
        var random = new Random(20261125);
        var (met, done) = (0, 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            // Every run is killed at another moment of its life, from start-up through migration to the last file.
            var (killed, lived) = await ImportAndKill(files.Folder, data, (0.2 + (0.8 * random.NextDouble())) * lasts);
            await AssertWhole(reader);
            var before = done;
            done = await Done(reader);
            if (killed && done > before)
                met++;
            // The machine may be busy or idle: a life that ended by itself was that long, one that came to nothing was too short.
            lasts = !killed ? lived : done == before ? lasts * 1.2 : lasts;
            if (!killed || kill % 3 == 2)
                Change(files, kill);
        }
        Assert.True(met >= MeetWork, $"Only {met} kills met an import at work.");

        Assert.Equal(0, await Import(files.Folder, data));

        Assert.Equal(Posts + 1, await reader.Ask(db => db.Items.CountAsync(item => item.PublishedRevisionId != null)));
        Directory.Delete(data, recursive: true);
    }

    /// <summary>How many deeds have been kept so far.</summary>
    private static async Task<int> Done(Reader reader) => await reader.IsMigrated() ? await reader.Ask(db => db.OutboxEntries.CountAsync()) : 0;

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

    /// <summary>The database is sound, every public item has its revision, its address, its row in the lists and in the search, its journal and its record.</summary>
    private static async Task AssertWhole(Reader reader)
    {
        if (!reader.HasBegun)
            return;
        Assert.Equal(["ok"], await reader.Ask(db => db.Database.SqlQuery<string>($"PRAGMA integrity_check").ToListAsync()));
        if (!await reader.IsMigrated())
            return;
        Assert.Equal(0, await reader.Ask(db => db.Items.CountAsync(item => item.Type == "post" && item.PublishedRevisionId == null)));
        Assert.Equal(0, await reader.Ask(db => db.Items.CountAsync(item =>
            !db.Revisions.Any(revision => revision.Id == item.PublishedRevisionId && revision.Kind == RevisionKind.Published)
            || !db.Addresses.Any(address => address.ContentId == item.Id && address.Path == item.Path && address.IsCurrent)
            || !db.ImportRecords.Any(record => record.SubjectId == item.Id && record.ContentVersion == item.Version)
            || !db.OutboxEntries.Any(entry => entry.ContentId == item.Id && entry.Event == "content.published"))));
        Assert.Equal(
            await reader.Ask(db => db.Items.CountAsync(item => item.Type == "post")),
            await reader.Ask(db => db.PostEntries.CountAsync()));
        Assert.Equal(
            await reader.Ask(db => db.Items.CountAsync(item => item.PublishedRevisionId != null)),
            await reader.Ask(db => db.Database.SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM search_document d JOIN search_stem s ON s.rowid = d.Id JOIN search_part p ON p.rowid = d.Id").SingleAsync()));
    }

    /// <summary>Whether it was killed before it had come to its end, and how long it lived.</summary>
    private static async Task<(bool Killed, TimeSpan Lived)> ImportAndKill(string content, string data, TimeSpan after)
    {
        var begun = Stopwatch.GetTimestamp();
        using var process = Start(content, data);
        using var limit = new CancellationTokenSource(after);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return (false, Stopwatch.GetElapsedTime(begun));
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync();
            return (true, Stopwatch.GetElapsedTime(begun));
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
        var process = ProgramRun.Start(ProgramRun.Program, data, ["content", "import", content]);
        // Read to the end, so that a full pipe never stops the process before we do.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Looks into the data folder while nobody writes there. Its connections are closed after each look, as those of a process that is gone would be.</summary>
    private sealed class Reader(string data) : IAsyncDisposable
    {
        private readonly string file = Path.Combine(data, "clusterit.db");
        private readonly ServiceProvider services = new ServiceCollection().AddLogging()
            .AddCms(new DatabaseOptions { File = Path.Combine(data, "clusterit.db") }, new MediaOptions { Folder = Path.Combine(data, "media"), PictureWorker = PictureCommand.Worker() }, new MailOptions())
            .BuildServiceProvider();

        public bool HasBegun => File.Exists(file);

        public async Task<bool> IsMigrated() => HasBegun && (await Ask(db => db.Database.GetAppliedMigrationsAsync())).Any();

        public async Task<TResult> Ask<TResult>(Func<Db, Task<TResult>> question)
        {
            await using var scope = services.CreateAsyncScope();
            var result = await question(scope.ServiceProvider.GetRequiredService<Db>());
            SqliteConnection.ClearAllPools();
            return result;
        }

        public ValueTask DisposeAsync() => services.DisposeAsync();
    }
}
