using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Transfer;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Transfer;

public sealed class ImportTests
{
    [Fact]
    public async Task A_fault_is_named_on_the_line_where_it_is_mended()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small()
            .With("pages/eins.md", "---\ntitle: Eins\nslug: gleich\n---\n\nText.\n")
            .With("pages/zwei.md", "---\ntitle: Zwei\nslug: gleich\n---\n\nText.\n")
            .With("posts/a.md", "---\ntitle: Eine Meldung\nid: 0198c0de-0000-7000-8000-000000000001\ndate: 2026-01-01\n---\n\nText.\n")
            .With("posts/b.md", "---\ntitle: Noch eine\nid: 0198c0de-0000-7000-8000-000000000001\ndate: 2026-01-01\n---\n\nText.\n")
            .With("pages/bild.md", "---\ntitle: Bild\n---\n\nErst.\n\nDann.\n\n![x](media/x.png)\n")
            .With("media/allein.png.yml", "alt: Nichts\n");

        var report = await files.ImportInto(cms);

        Assert.Contains(report.Faults, fault => fault is { File: "pages/zwei.md", Line: 3 });
        Assert.Contains(report.Faults, fault => fault is { File: "posts/b.md", Line: 3 });
        Assert.Contains(report.Faults, fault => fault is { File: "pages/bild.md", Line: 9 });
        Assert.Contains(report.Faults, fault => fault.File == "media/allein.png.yml" && fault.Message.Contains("„allein.png“", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_become_pages_at_the_addresses_of_their_folders()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/verein/vorwort.md", "---\ntitle: Vorwort\n---\n\nText.\n");

        var report = await files.ImportInto(cms);

        Assert.Empty(report.Faults);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/"));
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein/vorwort"));
    }

    [Fact]
    public async Task An_english_file_is_the_translation_of_the_german_one_beside_it()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small()
            .With("pages/index.en.md", "---\ntitle: Three states. One industry.\ntemplate: start\n---\n")
            .With("pages/verein.en.md", "---\nslug: association\ntitle: The association\n---\n\nText.\n");

        await files.ImportInto(cms);

        var german = Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein")).Content;
        var english = Assert.IsType<PathAnswer.Found>(await cms.Visit("/en/association")).Content;
        Assert.Equal(german.TranslationGroup, english.TranslationGroup);
        Assert.Equal("en", english.Language);
    }

    [Fact]
    public async Task A_second_import_changes_nothing()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        await files.ImportInto(cms);
        var before = await Versions(cms);

        var report = await files.ImportInto(cms);

        Assert.Empty(report.Added.Concat(report.Changed).Concat(report.Deleted).Concat(report.Conflicts));
        Assert.Equal(before, await Versions(cms));
    }

    [Fact]
    public async Task What_another_import_brings_in_meanwhile_was_not_changed_by_anybody()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        ImportReport? quicker = null;

        var report = await cms.With<ImportContent, ImportReport>(import => import.RunAsync(
            new ImportOptions(files.Folder), new Meanwhile(() => quicker ??= files.ImportInto(cms).GetAwaiter().GetResult()), CancellationToken.None));

        Assert.NotEmpty(quicker!.Added);
        Assert.Empty(report.Conflicts);
        Assert.Equal(quicker.Added.Count, report.Unchanged);
    }

    [Fact]
    public async Task A_changed_file_changes_the_page_and_keeps_its_identifier()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        await files.ImportInto(cms);
        var before = Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein")).Content;

        var report = await files.With("pages/verein.md", "---\ntitle: Unser Verein\n---\n\nNeu.\n").ImportInto(cms);

        Assert.Equal(["pages/verein.md"], report.Changed);
        var after = Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein")).Content;
        Assert.Equal((before.Id, "Unser Verein"), (after.Id, after.Body.Title));
    }

    [Fact]
    public async Task What_was_changed_in_the_cms_is_reported_and_never_overwritten()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        await files.ImportInto(cms);
        var page = Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein")).Content.Id;
        await cms.Save(page, new Page { Title = "Von Hand" });
        await cms.Publish(page);

        var report = await files.With("pages/verein.md", "---\ntitle: Aus der Datei\n---\n").ImportInto(cms);

        Assert.Equal(["pages/verein.md"], report.Conflicts);
        Assert.Equal("Von Hand", Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein")).Content.Body.Title);
    }

    [Fact]
    public async Task What_was_changed_or_deleted_in_the_cms_is_named_even_where_its_file_was_not()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        await files.ImportInto(cms);
        var page = Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein")).Content.Id;
        await cms.Save(page, new Page { Title = "Von Hand" });
        await cms.Trash(Assert.IsType<PathAnswer.Found>(await cms.Visit("/aktuelles")).Content.Id);

        var report = await files.ImportInto(cms);

        Assert.Equal(["pages/aktuelles.md", "pages/verein.md"], report.Edited.Order(StringComparer.Ordinal));
        Assert.True(report.IsComplete);
    }

    [Fact]
    public async Task A_plan_says_what_would_happen_and_writes_nothing()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();

        var report = await files.ImportInto(cms, plan: true);

        Assert.Equal(["aktuelles", "index", "verein"], report.Added.Where(file => file.StartsWith("pages/", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).Order());
        Assert.Equal(0, await cms.Ask(db => db.Items.CountAsync()));
        Assert.Equal(0, await cms.Ask(db => db.OutboxEntries.CountAsync()));
    }

    [Theory]
    [InlineData("api")]
    [InlineData("Groß und klein")]
    [InlineData("verein")]
    public async Task A_plan_names_every_address_that_the_import_would_refuse(string slug)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        await files.ImportInto(cms);
        using var more = new ContentFiles().With("pages/neu.md", $"---\nslug: {slug}\ntitle: Neu\n---\n");

        var planned = await more.ImportInto(cms, plan: true);
        var done = await more.ImportInto(cms);

        Assert.Equal(done.Faults, planned.Faults);
        Assert.Empty(planned.Added);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task What_is_taken_back_leaves_no_picture_behind(bool plan, bool atomic)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("media/logo.png", Pictures.Png()).With("pages/kaputt.md", "---\n---\n");

        var report = await files.ImportInto(cms, plan: plan, atomic: atomic);

        Assert.Contains("media/logo.png", report.Added);
        Assert.Equal(0, await cms.Ask(db => db.Media.CountAsync()));
        Assert.Empty(Directory.EnumerateFiles(Directory.CreateDirectory(cms.MediaFolder).FullName, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Without_prune_a_missing_file_is_named_and_its_page_stays()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        await files.ImportInto(cms);

        var report = await files.Without("pages/verein.md").ImportInto(cms);

        Assert.Equal(["pages/verein.md"], report.Orphans);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein"));
    }

    [Fact]
    public async Task With_prune_a_missing_file_puts_its_page_into_the_trash()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        await files.ImportInto(cms);

        var report = await files.Without("pages/verein.md").ImportInto(cms, prune: true);

        Assert.Equal(["pages/verein.md"], report.Deleted);
        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/verein"));
    }

    [Fact]
    public async Task Prune_spares_a_page_that_was_changed_in_the_cms()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        await files.ImportInto(cms);
        await cms.Save(Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein")).Content.Id, new Page { Title = "Von Hand" });

        var report = await files.Without("pages/verein.md").ImportInto(cms, prune: true);

        Assert.Equal(["pages/verein.md"], report.Conflicts);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein"));
    }

    [Fact]
    public async Task A_renamed_slug_in_the_file_leaves_a_redirect()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        await files.ImportInto(cms);

        await files.With("pages/verein.md", "---\nslug: ueber-uns\ntitle: Der Verein\n---\n").ImportInto(cms);

        Assert.Equal(new PathAnswer.Moved("/ueber-uns"), await cms.Visit("/verein"));
    }

    [Fact]
    public async Task A_draft_in_a_file_is_not_public_and_a_later_release_publishes_it()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/neu.md", "---\nstate: draft\ntitle: Neu\n---\n");
        await files.ImportInto(cms);
        Assert.IsType<PathAnswer.Unknown>(await cms.Visit("/neu"));

        await files.With("pages/neu.md", "---\ntitle: Neu\n---\n").ImportInto(cms);

        Assert.IsType<PathAnswer.Found>(await cms.Visit("/neu"));
    }

    [Fact]
    public async Task Samples_come_in_only_when_asked_for_and_are_marked()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("demo/posts/beispiel.md", "---\ntitle: Beispiel\ndate: 2026-11-01\n---\n");
        await files.ImportInto(cms);
        Assert.IsType<PathAnswer.Unknown>(await cms.Visit("/aktuelles/beispiel"));

        await files.ImportInto(cms, samples: true);

        Assert.True(Assert.IsType<PathAnswer.Found>(await cms.Visit("/aktuelles/beispiel")).Content.IsSample);
    }

    [Fact]
    public async Task A_link_in_a_file_survives_the_move_of_what_it_leads_to()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/start.md", "---\ntitle: Hin\n---\n\nZum [Verein](/verein#ziele).\n");
        await files.ImportInto(cms);
        var target = Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein")).Content.Id;

        var text = (Page)Assert.IsType<PathAnswer.Found>(await cms.Visit("/start")).Content.Body;

        Assert.Contains($"content:{target}#ziele", Assert.IsType<Cms.Content.Blocks.TextBlock>(text.Blocks[0]).Markdown, StringComparison.Ordinal);
    }

    /// <summary>A directory narrowed to a Land, a page of a list: the query goes with the page.</summary>
    [Theory]
    [InlineData("/verein?land=sachsen")]
    [InlineData("/verein?land=sachsen&seite=2#karte")]
    public async Task A_link_with_a_query_follows_its_page_as_well_and_is_written_with_its_new_address(string link)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/start.md", $"---\ntitle: Hin\n---\n\nZum [Verein]({link}).\n");
        await files.ImportInto(cms);
        var target = Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein")).Content.Id;
        await cms.Rename(target, "netzwerk");

        var exported = await File.ReadAllTextAsync(Path.Combine(await ContentFiles.Export(cms), "pages/start.md"));
        Assert.Contains($"[Verein]({link.Replace("/verein", "/netzwerk", StringComparison.Ordinal)})", exported, StringComparison.Ordinal);
    }

    private static Task<List<int>> Versions(CmsWorld cms) =>
        cms.Ask(db => db.Items.OrderBy(item => item.Id).Select(item => item.Version).ToListAsync());

    /// <summary>Does something at the first sign of progress.</summary>
    private sealed class Meanwhile(Action deed) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => deed();
    }
}
