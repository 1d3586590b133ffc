using System.Text;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Redirects;
using ClusterIt.Cms.Transfer;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Transfer;

/// <summary>What people do to a folder over the years: rename, copy, move, take away. Each gets what was meant, or a sentence that says what to change.</summary>
public sealed class ChangingFilesTests
{
    private const string Post = "---\ntitle: Sommerfest\ndate: 2026-11-01\n---\n\nText.\n";

    [Fact]
    public async Task A_link_to_an_earlier_address_follows_the_page_to_its_new_one()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/kontakt.md", "---\ntitle: Kontakt\n---\n\nMehr [über uns](/verein#wer).\n").With("aliases.csv", "from,to,status\n/ueber-uns,/verein,301\n");
        await files.ImportInto(cms);

        var report = await files.With("pages/verein.md", "---\nslug: wir\ntitle: Der Verein\n---\n").With("pages/kontakt.md", "---\ntitle: Kontakt\nteaser: Geändert.\n---\n\nMehr [über uns](/verein#wer).\n").ImportInto(cms);

        Assert.Empty(report.Faults);
        var folder = await ContentFiles.Export(cms);
        Assert.Contains("(/wir#wer)", await File.ReadAllTextAsync(Path.Combine(folder, "pages/kontakt.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("/ueber-uns,/wir,301", await File.ReadAllTextAsync(Path.Combine(folder, "aliases.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/verein/archiv")]
    [InlineData("/verein/2020")]
    [InlineData("/verein/feed.xml")]
    [InlineData("/verein.csv")]
    [InlineData("/aktuelles/kategorie/quatsch")]
    [InlineData("/aktuelles/1850")]
    [InlineData("/aktuelles/kalender.ics")]
    [InlineData("/api/v1/quatsch")]
    public async Task An_address_that_no_page_makes_is_no_target(string address)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/kontakt.md", $"---\ntitle: Kontakt\n---\n\n[Hier]({address}).\n");

        var report = await files.ImportInto(cms);

        Assert.Contains($"„{address}“", Assert.Single(report.Faults).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/verein/aktuelles/feed.xml")]
    [InlineData("/verein/aktuelles/kategorie/pressemitteilung")]
    [InlineData("/verein/aktuelles/kategorie/pressemitteilung/atom.xml")]
    [InlineData("/verein/aktuelles/2026")]
    [InlineData("/verein/termine/archiv")]
    [InlineData("/verein/termine/kalender.ics")]
    [InlineData("/verein/termine/treffen.ics")]
    [InlineData("/verein/zahlen.csv")]
    [InlineData("/api/v1/posts")]
    [InlineData("/opensearch.xml")]
    public async Task An_address_that_a_page_makes_is_one_wherever_the_page_stands(string address)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().Without("pages/aktuelles.md")
            .With("pages/verein/aktuelles.md", "---\ntitle: Aktuelles\ntemplate: news\n---\n")
            .With("pages/verein/termine.md", "---\ntitle: Termine\ntemplate: events\n---\n")
            .With("pages/verein/zahlen.md", "---\ntitle: Zahlen\ntemplate: figures\n---\n")
            .With("events/treffen.md", "---\ntitle: Treffen\nkind: workshop\nbegins: 2026-12-01T10:00\nends: 2026-12-01T12:00\ntown: Halle\n---\n")
            .With("pages/kontakt.md", $"---\ntitle: Kontakt\n---\n\n[Hier]({address}).\n");

        Assert.Empty((await files.ImportInto(cms)).Faults);
    }

    [Theory]
    [InlineData("")]
    [InlineData("state: draft\n")]
    public async Task A_copy_of_an_archive_captures_nothing_and_is_named(string state)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("posts/sommerfest.md", Post);
        await files.ImportInto(cms);

        var report = await files.With("pages/aktuelles-alt.md", $"---\ntitle: Aktuelles\ntemplate: news\n{state}---\n").ImportInto(cms);

        var fault = Assert.Single(report.Faults);
        Assert.Equal("pages/aktuelles-alt.md", fault.File);
        Assert.Contains("pages/aktuelles.md", fault.Message, StringComparison.Ordinal);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/aktuelles/sommerfest"));
    }

    [Fact]
    public async Task An_archive_keeps_its_template_while_something_lives_under_it()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("posts/sommerfest.md", Post);
        await files.ImportInto(cms);
        files.With("pages/aktuelles.md", "---\ntitle: Aktuelles\n---\n");

        foreach (var report in new[] { await files.ImportInto(cms), await files.ImportInto(cms) })
        {
            var fault = Assert.Single(report.Faults);
            Assert.Equal("pages/aktuelles.md", fault.File);
            Assert.Contains("„template: news“", fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_identifier_added_to_a_file_that_is_known_without_one_is_explained()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("posts/sommerfest.md", Post);
        await files.ImportInto(cms);
        var id = Assert.IsType<PathAnswer.Found>(await cms.Visit("/aktuelles/sommerfest")).Content.Id;

        var report = await files.With("posts/sommerfest.md", Post.Replace("title:", "id: 11111111-2222-4333-8444-555555555555\ntitle:", StringComparison.Ordinal)).ImportInto(cms);

        Assert.Contains($"{id}", Assert.Single(report.Faults).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_address_that_one_file_gives_up_is_free_for_another_in_the_same_run(bool atomic)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("posts/a.md", Post).With("posts/b.md", Post).With("posts/c.md", Post);
        await files.ImportInto(cms);

        var report = await files.With("posts/a.md", Slug("b")).With("posts/b.md", Slug("c")).With("posts/c.md", Slug("d")).ImportInto(cms, atomic: atomic);

        Assert.Empty(report.Faults);
        Assert.Equal(3, report.Changed.Count);

        static string Slug(string slug) => Post.Replace("title:", $"slug: {slug}\ntitle:", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_named_on_another_system_is_the_same_picture()
    {
        var decomposed = "Grüße".Normalize(NormalizationForm.FormD);
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small()
            .With($"media/{decomposed}.png", Pictures.Png()).With($"media/{decomposed}.png.yml", "author: Kim Muster\nlicence: eigenes Werk des Vereins\n")
            .With("pages/kontakt.md", "---\ntitle: Kontakt\n---\n\n::: image\nimage:\n  media: media/Grüße.png\n  alt: Zwei Flächen\n:::\n");

        Assert.Empty((await files.ImportInto(cms)).Faults);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_under_its_new_name_is_not_pruned_under_its_old()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("posts/sommerfest.md", Post);
        await files.ImportInto(cms);

        var report = await files.Without("posts/sommerfest.md").With("posts/sommerfest.MD", Post).ImportInto(cms, prune: true);

        Assert.Equal("posts/sommerfest.MD", Assert.Single(report.Faults).File);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/aktuelles/sommerfest"));
    }

    [Fact]
    public async Task An_empty_list_of_figures_is_a_broken_one()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("figures.yml", "- key: mitglieder\n  title: Mitglieder\n  value: 60\n  asOf: 2019-09\n  source: Broschüre\n");
        await files.ImportInto(cms);

        var report = await files.With("figures.yml", "").ImportInto(cms, prune: true);

        Assert.Equal("figures.yml", Assert.Single(report.Faults).File);
        Assert.Empty(report.Deleted);
    }

    [Fact]
    public async Task A_topic_taken_away_while_content_carries_it_is_named_until_nothing_does()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("posts/sommerfest.md", Post.Replace("date:", "topics:\n  - software\ndate:", StringComparison.Ordinal));
        await files.ImportInto(cms);
        files.With("site.yml", "name: Cluster IT Mitteldeutschland e. V.\n");

        foreach (var report in new[] { await files.ImportInto(cms), await files.ImportInto(cms) })
        {
            var fault = Assert.Single(report.Faults);
            Assert.Equal("site.yml", fault.File);
            Assert.Contains("„software“", fault.Message, StringComparison.Ordinal);
            Assert.Contains("/aktuelles/sommerfest", fault.Message, StringComparison.Ordinal);
        }
        Assert.Empty((await files.With("posts/sommerfest.md", Post).ImportInto(cms)).Faults);
    }

    [Theory]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<vbscript:x>")]
    [InlineData("<ftp://beispiel.example/x>")]
    [InlineData("<content:e20ba78a-472a-8080-960f-3d2a3e8d9209>")]
    [InlineData("[x](mailto:)")]
    [InlineData("[x](tel:abc)")]
    public async Task A_link_that_can_lead_nowhere_is_refused_however_it_is_written(string link)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/kontakt.md", $"---\ntitle: Kontakt\n---\n\nSiehe {link}.\n");

        Assert.Contains("führt ins Leere", Assert.Single((await files.ImportInto(cms)).Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_key_written_in_two_ways_is_the_same_key()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/kontakt.md", "---\n!!str title: Kontakt\ntitle: Anders\n---\n").With("pages/zuletzt.md", "---\ntitle: Zuletzt\n---\n");

        var report = await files.ImportInto(cms);

        Assert.Equal(("pages/kontakt.md", 3), (Assert.Single(report.Faults).File, report.Faults[0].Line));
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/zuletzt"));
    }

    [Fact]
    public async Task A_page_that_gets_another_place_and_another_name_at_once_takes_no_address_in_between()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/aa.md", "---\ntitle: Alpha\n---\n").With("pages/bb.md", "---\ntitle: Beta\n---\n")
            .With("pages/aa/x.md", "---\nid: 11111111-1111-4111-8111-111111111111\ntitle: Eins\n---\n").With("pages/bb/x.md", "---\nid: 22222222-2222-4222-8222-222222222222\ntitle: Zwei\n---\n");
        await files.ImportInto(cms);
        await files.Without("pages/bb/x.md").With("pages/bb/z.md", "---\nid: 22222222-2222-4222-8222-222222222222\ntitle: Zwei\n---\n").ImportInto(cms);

        var report = await files.Without("pages/aa/x.md").With("pages/bb/y.md", "---\nid: 11111111-1111-4111-8111-111111111111\ntitle: Eins\n---\n").ImportInto(cms);

        Assert.Empty(report.Faults);
        Assert.Equal(new PathAnswer.Moved("/bb/z"), await cms.Visit("/bb/x"));
        Assert.Equal(new PathAnswer.Moved("/bb/y"), await cms.Visit("/aa/x"));
    }

    [Fact]
    public async Task Content_whose_file_became_another_thing_is_named_and_can_be_pruned()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/aa.md", "---\ntitle: Alpha\n---\n");
        await files.ImportInto(cms);

        var report = await files.With("pages/aa.md", "---\nid: 11111111-1111-4111-8111-111111111111\nslug: neu\ntitle: Alpha\n---\n").ImportInto(cms);
        var pruned = await files.ImportInto(cms, prune: true);

        Assert.Contains(report.Orphans, orphan => orphan.StartsWith("pages/aa.md", StringComparison.Ordinal));
        Assert.Single(pruned.Deleted);
        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/aa"));
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/neu"));
    }

    [Fact]
    public async Task Readers_of_a_page_can_be_sent_elsewhere_in_the_run_that_takes_it_away()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/aa.md", "---\ntitle: Alpha\n---\n").With("pages/bb.md", "---\ntitle: Beta\n---\n");
        await files.ImportInto(cms);

        var report = await files.Without("pages/aa.md").With("pages/bb.md", "---\ntitle: Beta\nstate: withdrawn\n---\n")
            .With("aliases.csv", "from,to,status\n/aa,/verein#wer,301\n/bb,/verein,301\n").ImportInto(cms, prune: true, atomic: true);

        Assert.Empty(report.Faults);
        Assert.Equal(new AliasTarget("/verein#wer"), await cms.With<PublishedAliases, AliasTarget?>(aliases => aliases.FindExactAsync("/aa", "", CancellationToken.None)));
        Assert.Equal(new AliasTarget("/verein"), await cms.With<PublishedAliases, AliasTarget?>(aliases => aliases.FindExactAsync("/bb", "", CancellationToken.None)));
    }

    [Fact]
    public async Task An_old_way_with_an_anchor_follows_the_page_and_never_leads_in_a_circle()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/alt.md", "---\ntitle: Alpha\n---\n");
        await files.ImportInto(cms);

        await files.With("pages/alt.md", "---\nslug: neu\ntitle: Alpha\n---\n").With("aliases.csv", "from,to,status\n/alt,/alt#oben,301\n/frueher,/alt?x=1,301\n").ImportInto(cms);

        Assert.Equal(new AliasTarget("/neu#oben"), await cms.With<PublishedAliases, AliasTarget?>(aliases => aliases.FindExactAsync("/alt", "", CancellationToken.None)));
        Assert.Equal(new AliasTarget("/neu?x=1"), await cms.With<PublishedAliases, AliasTarget?>(aliases => aliases.FindExactAsync("/frueher", "", CancellationToken.None)));
        var exported = await File.ReadAllTextAsync(Path.Combine(await ContentFiles.Export(cms), "aliases.csv"), TestContext.Current.CancellationToken);
        Assert.Contains("/alt,/neu#oben,301", exported, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_whose_name_another_system_writes_differently_is_changed_and_stays_the_same_picture()
    {
        var (composed, decomposed) = ("bäum.png", "bäum.png".Normalize(NormalizationForm.FormD));
        const string Sidecar = "author: Kim Muster\nlicence: eigenes Werk des Vereins\n";
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With($"media/{composed}", Pictures.Png()).With($"media/{composed}.yml", Sidecar);
        await files.ImportInto(cms);

        var report = await files.Without($"media/{composed}").Without($"media/{composed}.yml").With($"media/{decomposed}", Pictures.Png(20, 10)).With($"media/{decomposed}.yml", Sidecar).ImportInto(cms);

        Assert.Empty(report.Conflicts);
        Assert.Equal([$"media/{decomposed}"], report.Changed);
        Assert.Equal(1, await cms.Ask(db => Task.FromResult(db.Media.Count())));
    }

    [Fact]
    public async Task A_picture_that_is_shown_stays_a_picture()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("media/bild.png", Pictures.Png()).With("media/bild.png.yml", "author: Kim Muster\nlicence: eigenes Werk des Vereins\n")
            .With("pages/kontakt.md", "---\ntitle: Kontakt\n---\n\n::: image\nimage:\n  media: media/bild.png\n  alt: Zwei Flächen\n:::\n");
        await files.ImportInto(cms);

        var report = await files.With("media/bild.png", Encoding.ASCII.GetBytes("%PDF-1.7\n%%EOF\n")).ImportInto(cms);

        Assert.Equal("media/bild.png", Assert.Single(report.Faults).File);
    }

    [Fact]
    public async Task An_archive_keeps_its_template_while_the_cms_holds_something_for_it_whatever_the_files_say()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("posts/sommerfest.md", Post);
        await files.ImportInto(cms);

        var report = await files.Without("posts/sommerfest.md").With("pages/aktuelles.md", "---\ntitle: Aktuelles\n---\n").ImportInto(cms);

        Assert.Equal("pages/aktuelles.md", Assert.Single(report.Faults).File);
    }

    [Theory]
    [InlineData("[x](tel:+49%2034298%2048782)")]
    [InlineData("[x](tel:+4934298;ext=5)")]
    [InlineData("[x](mailto:?subject=Hallo)")]
    [InlineData("<kontakt@beispiel.example>")]
    [InlineData("<tel:112>")]
    public async Task Ways_to_reach_somebody_are_links(string link)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/kontakt.md", $"---\ntitle: Kontakt\n---\n\nSiehe {link}.\n");

        Assert.Empty((await files.ImportInto(cms)).Faults);
    }

    [Fact]
    public async Task Two_files_with_the_same_bytes_may_both_be_changed()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        foreach (var name in new[] { "a", "b" })
            files.With($"media/{name}.png", Pictures.Png()).With($"media/{name}.png.yml", "author: Kim Muster\nlicence: eigenes Werk des Vereins\n");
        await files.ImportInto(cms);

        var report = await files.With("media/a.png", Pictures.Png(20, 10)).With("media/b.png", Pictures.Png(30, 10)).ImportInto(cms, atomic: true);

        Assert.Equal(["media/a.png", "media/b.png"], report.Changed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Files_that_are_renumbered_keep_their_content_even_when_one_of_them_is_faulty_for_a_while(bool withdraws)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/01.md", Page("1", "a")).With("pages/05.md", Page("5", "mitte")).With("pages/05/kind.md", Page("6", "kind"));
        await files.ImportInto(cms);

        files.With("pages/01.md", Page("7", "neu")).With("pages/02.md", Page("1", "a", "[x](/nirgends)"));
        if (withdraws)
            files.With("pages/05.md", Page("5", "mitte").Replace("title:", "state: withdrawn\ntitle:", StringComparison.Ordinal));
        await files.ImportInto(cms);
        var report = await files.With("pages/02.md", Page("1", "a", "Text.")).ImportInto(cms, prune: true);

        Assert.Empty(report.Conflicts.Concat(report.Deleted));
        Assert.Equal("Text.", Assert.IsType<TextBlock>(Assert.IsType<PathAnswer.Found>(await cms.Visit("/a")).Content.As<Page>().Body.Blocks[0]).Markdown);
        Assert.Equal(["pages/02.md"], (await files.Without("pages/02.md").ImportInto(cms, prune: true)).Deleted);
    }

    [Fact]
    public async Task Content_without_a_file_is_exported_to_one_that_can_be_read_again()
    {
        await using var cms = CmsWorld.Open();
        await using var other = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/aa.md", Page("1", "aa"));
        await files.ImportInto(cms);
        await files.With("pages/aa.md", Page("2", "neu")).ImportInto(cms);

        var folder = await ContentFiles.Export(cms);
        await other.With<ImportContent, ImportReport>(import => import.RunAsync(new ImportOptions(folder), null, CancellationToken.None));

        Assert.IsType<PathAnswer.Found>(await other.Visit("/aa"));
        Assert.IsType<PathAnswer.Found>(await other.Visit("/neu"));
    }

    [Fact]
    public async Task An_example_that_becomes_real_is_an_example_no_longer()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("demo/posts/sommerfest.md", Post).With("demo/media/bild.png", Pictures.Png()).With("demo/media/bild.png.yml", "author: Kim Muster\nlicence: eigenes Werk des Vereins\n");
        await files.ImportInto(cms, samples: true);
        Assert.True(Assert.IsType<PathAnswer.Found>(await cms.Visit("/aktuelles/sommerfest")).Content.IsSample);

        await files.Without("demo/posts/sommerfest.md").With("posts/sommerfest.md", Post)
            .Without("demo/media/bild.png").Without("demo/media/bild.png.yml").With("media/bild.png", Pictures.Png()).With("media/bild.png.yml", "author: Kim Muster\nlicence: eigenes Werk des Vereins\n")
            .ImportInto(cms, samples: true);

        Assert.False(Assert.IsType<PathAnswer.Found>(await cms.Visit("/aktuelles/sommerfest")).Content.IsSample);
        Assert.Equal(ContentFiles.Read(files.Folder).Keys, ContentFiles.Read(await ContentFiles.Export(cms)).Keys);
    }

    [Fact]
    public async Task A_page_moved_onto_the_file_of_a_deleted_one_comes_in_when_that_is_pruned()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/aa.md", Page("1", "aa")).With("pages/verein/b.md", Page("2", "b"));
        await files.ImportInto(cms);
        files.Without("pages/verein/b.md").With("pages/aa.md", Page("2", "aa"));

        await files.ImportInto(cms, prune: true);
        var report = await files.ImportInto(cms, prune: true);

        Assert.Empty(report.Faults);
        Assert.Equal(Guid.Parse("22222222-2222-4222-8222-222222222222"), Assert.IsType<PathAnswer.Found>(await cms.Visit("/aa")).Content.Id);
    }

    [Fact]
    public async Task A_page_that_comes_back_may_come_back_elsewhere()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/aa.md", "---\ntitle: Alpha\n---\n").With("pages/aa/x.md", Page("1", "x"));
        await files.ImportInto(cms);
        await files.Without("pages/aa.md").Without("pages/aa/x.md").ImportInto(cms, prune: true);

        var report = await files.With("pages/x.md", Page("1", "x")).ImportInto(cms, prune: true);

        Assert.Empty(report.Faults);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/x"));
        Assert.Equal(new PathAnswer.Moved("/x"), await cms.Visit("/aa/x"));
    }

    [Fact]
    public async Task What_was_pruned_comes_back_although_another_thing_has_its_file()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/p3.md", Page("3", "p3"));
        await files.ImportInto(cms);
        await files.Without("pages/p3.md").ImportInto(cms, prune: true);
        await files.With("pages/p3.md", "---\ntitle: Andere Drei\nslug: andere\n---\n").ImportInto(cms, prune: true);

        var report = await files.With("pages/verein/wieder.md", Page("3", "p3")).ImportInto(cms, prune: true);

        Assert.Empty(report.Conflicts.Concat(report.Deleted));
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein/p3"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("position: 5\n")]
    public async Task A_page_that_moves_stands_where_its_file_says(string position)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/kind.md", Page("3", "kind").Replace("title:", $"{position}title:", StringComparison.Ordinal));
        await files.ImportInto(cms);

        await files.Without("pages/kind.md").With("pages/verein/kind.md", Page("3", "kind").Replace("title:", $"{position}title:", StringComparison.Ordinal)).ImportInto(cms);

        Assert.Equal(position.Length > 0 ? 5 : 0, (await cms.Item(Guid.Parse("33333333-3333-4333-8333-333333333333"))).Position);
    }

    private static string Page(string digit, string slug, string text = "Text.") =>
        $"---\nid: {new string(digit[0], 8)}-{new string(digit[0], 4)}-4{new string(digit[0], 3)}-8{new string(digit[0], 3)}-{new string(digit[0], 12)}\nslug: {slug}\ntitle: Seite {digit}\n---\n\n{text}\n";

    [Fact]
    public async Task A_linked_folder_is_named()
    {
        await using var cms = CmsWorld.Open();
        using var elsewhere = new ContentFiles().With("seite.md", "---\ntitle: Seite\n---\n");
        using var files = ContentFiles.Small();
        Directory.CreateSymbolicLink(Path.Combine(files.Folder, "pages", "anderswo"), elsewhere.Folder);

        Assert.Equal("pages/anderswo", Assert.Single((await files.ImportInto(cms)).Faults).File);
    }
}
