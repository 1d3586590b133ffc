using ClusterIt.Cms.Transfer;
using ClusterIt.Tests.Cast;
using ClusterIt.Web.Cli;

namespace ClusterIt.Tests.Transfer;

/// <summary>Import and export as the office types them: what they say and with which code they end (docs/operations.md).</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("typed-").FullName;
    private readonly ContentFiles files = ContentFiles.Small();

    [Fact]
    public async Task What_comes_in_goes_out_as_the_same_files()
    {
        var target = Path.Combine(data, "ausgabe");
        var (imported, said, _) = await Run("content", "import", files.Folder);

        var (exported, written, _) = await Run("content", "export", target);

        Assert.Equal((0, 0), (imported, exported));
        Assert.Contains("angelegt: pages/verein.md", said, StringComparison.Ordinal);
        Assert.Contains("4 neu, 0 geändert, 0 unverändert", said, StringComparison.Ordinal);
        Assert.Contains($"Dateien geschrieben nach {target}", written, StringComparison.Ordinal);
        Assert.Equal(ContentFiles.Read(files.Folder), ContentFiles.Read(target));
    }

    [Fact]
    public async Task A_plan_says_what_would_happen_and_does_nothing()
    {
        var (exit, said, _) = await Run("content", "import", files.Folder, "--plan");

        Assert.Equal(0, exit);
        Assert.Contains("würde angelegt: pages/verein.md", said, StringComparison.Ordinal);
        Assert.Contains("4 neu", (await Run("content", "import", files.Folder)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_waits_for_nobody_and_keeps_nobody_waiting()
    {
        await Run("content", "import", files.Folder);
        files.With("pages/neu.md", "---\ntitle: Neu\n---\n");
        using var another = OtherProcess.Writing(data);

        var (exit, said, _) = await Run("content", "import", files.Folder, "--plan");

        Assert.Equal(0, exit);
        Assert.Contains("würde angelegt: pages/neu.md", said, StringComparison.Ordinal);
        Assert.Contains("1 neu, 0 geändert, 4 unverändert", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_is_named_with_its_line_and_the_rest_comes_in()
    {
        files.With("pages/kaputt.md", "---\ntitle: Kaputt\nunbekannt: ja\n---\n");

        var (exit, said, complained) = await Run("content", "import", files.Folder);

        Assert.Equal(1, exit);
        Assert.Contains("Fehler: pages/kaputt.md:3:", complained, StringComparison.Ordinal);
        Assert.Contains("4 neu, 0 geändert, 0 unverändert, 0 entfernt, 0 im CMS geändert, 1 Fehler", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_atomic_a_broken_file_keeps_everything_out()
    {
        files.With("pages/kaputt.md", "---\ntitle: Kaputt\nunbekannt: ja\n---\n");

        var (exit, said, _) = await Run("content", "import", files.Folder, "--atomic");

        Assert.Equal(1, exit);
        Assert.Contains("Wegen der Fehler wurde nichts übernommen", said, StringComparison.Ordinal);
        Assert.Contains("4 neu", (await Run("content", "import", files.Without("pages/kaputt.md").Folder)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_as_a_file_goes_with_prune_and_pictures_stay_even_then()
    {
        files.With("media/bild.png", Pictures.Png()).With("media/bild.png.yml", "author: Kim Muster\nlicence: eigenes Werk des Vereins\n");
        await Run("content", "import", files.Folder);
        files.Without("pages/verein.md").Without("media/bild.png").Without("media/bild.png.yml");

        var (exit, said, _) = await Run("content", "import", files.Folder, "--prune");

        Assert.Equal(0, exit);
        Assert.Contains("in den Papierkorb gelegt: pages/verein.md", said, StringComparison.Ordinal);
        var target = Path.Combine(data, "ausgabe");
        await Run("content", "export", target);
        Assert.Equal(Pictures.Png(), await File.ReadAllBytesAsync(Path.Combine(target, "media/bild.png"), TestContext.Current.CancellationToken));
        Assert.False(File.Exists(Path.Combine(target, "pages/verein.md")));
    }

    [Theory]
    [InlineData("Den Ordner „/gibt/es/nicht“ gibt es nicht.", "content", "import", "/gibt/es/nicht")]
    [InlineData("Die Option „--prun“ gibt es nicht.", "content", "import", "--prun")]
    [InlineData("enthält weder „site.yml“ noch einen Ordner", "content", "import", "/usr")]
    [InlineData("kann nicht geschrieben werden", "content", "export", "/proc/ausgabe")]
    public async Task What_cannot_be_done_is_said_in_a_sentence(string sentence, params string[] typed)
    {
        var (exit, _, complained) = await Run(typed);

        Assert.Equal(2, exit);
        Assert.Contains(sentence, complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_written_half_way_is_said_in_a_sentence_too()
    {
        await Run("content", "import", files.Folder);
        var target = Path.Combine(data, "ausgabe");
        Directory.CreateDirectory(Path.Combine(target, "pages/verein.md"));

        var (exit, _, complained) = await Run("content", "export", target);

        Assert.Equal(2, exit);
        Assert.Matches("(?m)^Abgebrochen: ", complained); // After the progress, where it took so long that there was some.
        Assert.DoesNotContain("   at ", complained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content", "exprot", "x")]
    [InlineData("content", "export")]
    [InlineData("content", "import", "a", "b")]
    [InlineData("import", "ordner")]
    public async Task A_mistyped_call_says_so_and_does_nothing(params string[] typed)
    {
        var (exit, _, complained) = await Run(typed);

        Assert.Equal(2, exit);
        Assert.NotEmpty(complained);
        Assert.False(File.Exists(Path.Combine(data, "clusterit.db")));
    }

    [Theory]
    [InlineData("http://203.0.113.7:5999")]
    [InlineData("https://127.0.0.1:0")]
    public async Task Where_it_cannot_listen_it_says_what_to_set(string address)
    {
        var (exit, _, complained) = await Run("--urls", address);

        Assert.Equal(2, exit);
        Assert.Contains("Bitte setzen Sie", complained, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", complained, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_too_what_goes_wrong_stands_on_a_line_of_its_own()
    {
        using var screen = new StringWriter { NewLine = "\n" };
        using (var progress = new ShownProgress(screen, isTerminal: true))
            progress.Report(new ImportProgress(3, 3, "pages/verein.md"));
        screen.WriteLine("Abgebrochen");

        Assert.Equal("\r3 von 3 Dateien\nAbgebrochen\n", screen.ToString());
    }

    [Fact]
    public async Task A_long_run_says_how_far_it_is()
    {
        for (var post = 0; post < 1500; post++)
            files.With($"posts/meldung-{post}.md", $"---\ntitle: Meldung {post}\ndate: 2026-11-01\n---\n\nText.\n");

        var (_, _, progress) = await Run("content", "import", files.Folder);

        Assert.Matches(@"(?m)^\d+ von 1503 Dateien$", progress);
    }

    public void Dispose()
    {
        files.Dispose();
        Directory.Delete(data, recursive: true);
    }

    private Task<(int Exit, string Output, string Errors)> Run(params string[] typed) => ProgramRun.ToItsEnd(Path.Combine(data, "daten"), typed);
}
