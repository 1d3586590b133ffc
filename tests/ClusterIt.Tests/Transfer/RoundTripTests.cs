using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Settings;
using ClusterIt.Cms.Transfer;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Transfer;

public sealed class RoundTripTests
{
    [Fact]
    public async Task The_associations_content_comes_out_byte_for_byte_as_it_went_in()
    {
        await using var cms = CmsWorld.Open();
        await Import(cms, samples: true);

        var exported = ContentFiles.Read(await ContentFiles.Export(cms));

        Assert.Contains("pages/verein/vorwort.md", exported.Keys);
        Assert.Equal(ContentFiles.Read(Repository.Content), exported);
    }

    [Fact]
    public async Task An_export_imports_into_an_empty_cms_with_the_same_identifiers()
    {
        await using var first = CmsWorld.Open();
        await using var second = CmsWorld.Open();
        var handmade = await first.Publishes(new Page { Title = "Von Hand: gemacht", Kicker = "- # \"seltsam\"" });
        await first.Publishes(new Page { Title = "Darunter" }, handmade);
        var folder = await ContentFiles.Export(first);

        await second.With<ImportContent, ImportReport>(import => import.RunAsync(new ImportOptions(folder), null, CancellationToken.None));

        var found = Assert.IsType<PathAnswer.Found>(await second.Visit("/von-hand-gemacht")).Content;
        Assert.Equal((handmade, "- # \"seltsam\""), (found.Id, ((Page)found.Body).Kicker));
        Assert.IsType<PathAnswer.Found>(await second.Visit("/von-hand-gemacht/darunter"));
    }

    [Fact]
    public async Task What_is_gone_is_named_by_the_next_export_into_the_same_folder_and_removed_on_request()
    {
        await using var cms = CmsWorld.Open();
        await cms.Publishes("Bleibt");
        var gone = await cms.Publishes("Geht");
        var folder = await ContentFiles.Export(cms);
        await File.WriteAllTextAsync(Path.Combine(folder, "README.md"), "Vom Menschen.");
        var version = await cms.VersionOf(gone);
        await cms.With<TrashContent, Answer<TrashContent.Outcome>>(trash => trash.RunAsync(gone, version, CmsWorld.Office, CancellationToken.None));

        Assert.Equal(["pages/geht.md"], (await ContentFiles.Export(cms, folder)).LeftOver);
        Assert.True(File.Exists(Path.Combine(folder, "pages/geht.md")));
        Assert.Equal(["pages/geht.md"], (await ContentFiles.Export(cms, folder, prune: true)).LeftOver);

        Assert.Equal(["README.md", "pages/bleibt.md"], Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal));
        Assert.Empty((await ContentFiles.Export(cms, folder)).LeftOver);
    }

    [Fact]
    public async Task Settings_of_looks_and_retention_travel_and_what_is_as_usual_is_not_written_down()
    {
        await using var first = CmsWorld.Open();
        await using var second = CmsWorld.Open();
        await first.Publishes("Startseite");
        var chosen = new SiteSettings { Name = "Verein", Theme = "broschuere", HistoryDays = 365 };
        await first.With<ChangeSettings, ChangeSettings.Outcome>(change => change.RunAsync(chosen, 0, CmsWorld.Office, CancellationToken.None));

        await Again(first, second);

        var (brought, _) = await second.With<PublishedSettings, (SiteSettings, int)>(settings => settings.ReadAsync(CancellationToken.None));
        Assert.Equal(("broschuere", 30, 365), (brought.Theme, brought.TrashDays, brought.HistoryDays));
        var written = await File.ReadAllTextAsync(Path.Combine(await ContentFiles.Export(second), "site.yml"));
        Assert.Contains("historyDays: 365\n", written, StringComparison.Ordinal);
        Assert.DoesNotContain("trashDays", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_public_page_with_a_planned_change_goes_out_as_the_public_sees_it_and_comes_in_again()
    {
        await using var first = CmsWorld.Open();
        await using var second = CmsWorld.Open();
        var page = await first.Publishes("Heute");
        await first.Save(page, new Page { Title = "Übermorgen" });
        await first.Schedule(page, first.Clock.GetUtcNow().UtcDateTime.AddDays(2));

        var report = await Again(first, second);

        Assert.Empty(report.Faults);
        Assert.Equal("Heute", Assert.IsType<PathAnswer.Found>(await second.Visit("/heute")).Content.Body.Title);
    }

    [Fact]
    public async Task A_picture_that_was_uploaded_goes_with_what_shows_it()
    {
        await using var first = CmsWorld.Open();
        await using var second = CmsWorld.Open();
        var picture = await first.Hands(Pictures.Png());
        await first.Publishes(new Page { Title = "Mit Bild", Picture = new ImageUse { Media = picture.Id, Alt = "Zwei Farben" } });

        var report = await Again(first, second);

        Assert.Empty(report.Faults);
        var shown = ((Page)Assert.IsType<PathAnswer.Found>(await second.Visit("/mit-bild")).Content.Body).Picture!;
        Assert.Equal(picture.ShownHash, await second.Ask(db => db.Media.Where(item => item.Id == shown.Media).Select(item => item.ShownHash).SingleAsync()));
    }

    [Fact]
    public async Task An_upload_named_like_another_picture_is_a_file_of_its_own()
    {
        await using var first = CmsWorld.Open();
        await using var second = CmsWorld.Open();
        await Import(first, samples: true);
        var known = await first.Ask(db => db.Media.Select(item => item.FileName).FirstAsync());
        await first.Hands(Pictures.Png(), known);

        var folder = await ContentFiles.Export(first);
        var report = await second.With<ImportContent, ImportReport>(import => import.RunAsync(new ImportOptions(folder) { WithSamples = true }, null, CancellationToken.None));

        Assert.Empty(report.Faults);
        Assert.Empty(report.Conflicts);
        Assert.Equal(await first.Ask(db => db.Media.CountAsync()), await second.Ask(db => db.Media.CountAsync()));
    }

    /// <summary>What the public did not see it does not see because somebody has made a copy.</summary>
    [Fact]
    public async Task A_figure_that_is_not_public_stays_so()
    {
        await using var first = CmsWorld.Open();
        await using var second = CmsWorld.Open();
        var figure = new Figure { Title = "Mitglieder", Value = 60, Source = "Broschüre", AsOf = PartialDate.Parse("2019-09") };
        var withdrawn = await first.Publishes(figure with { Title = "Zurückgezogen" });
        await first.Withdraw(withdrawn, withDescendants: false);
        var planned = await first.Drafts(figure with { Title = "Geplant" });
        await first.Schedule(planned, new DateTime(2026, 12, 24, 9, 0, 0, DateTimeKind.Utc));
        await first.Drafts(figure with { Title = "Entwurf" });
        await first.Drafts(new Figure { Title = "" });
        await first.Publishes(figure);

        var report = await Again(first, second);

        Assert.Empty(report.Faults);
        Assert.Equal(await States(first), await States(second));

        static Task<List<string>> States(CmsWorld cms) => cms.Ask(db => db.Items.OrderBy(item => item.Id).Select(item => $"{item.Id} {item.Title} {item.PublishedRevisionId != null} {item.PublishAt}").ToListAsync());
    }

    [Fact]
    public async Task An_empty_row_of_a_list_is_one_row_and_breaks_nothing()
    {
        await using var first = CmsWorld.Open();
        await using var second = CmsWorld.Open();
        var draft = await first.Drafts(new Page
        {
            Title = "Unfertig",
            Blocks = [new TableBlock { Rows = [new TableRow(), new TableRow { Cells = ["a"] }, new TableRow()] }, new AccordionBlock { Items = [new AccordionItem()] }],
        });

        var report = await Again(first, second);

        Assert.Empty(report.Faults);
        Assert.Equivalent(await Body(first, draft), await Body(second, draft));

        static async Task<Body> Body(CmsWorld cms, Guid id) => (await cms.With<ContentDrafts, ContentDraft?>(drafts => drafts.FindAsync(id, CancellationToken.None)))!.Body;
    }

    [Fact]
    public async Task What_merely_has_the_same_name_in_another_language_is_no_translation()
    {
        await using var first = CmsWorld.Open();
        await using var second = CmsWorld.Open();
        var german = await first.Publishes("Cloud Software");
        var english = await first.Publishes("Cloud Software", language: "en");

        var report = await Again(first, second);

        Assert.Empty(report.Faults);
        Assert.NotEqual((await second.Item(german)).TranslationGroup, (await second.Item(english)).TranslationGroup);
        Assert.IsType<PathAnswer.Found>(await second.Visit("/en/cloud-software"));
    }

    private static async Task<ImportReport> Again(CmsWorld first, CmsWorld second)
    {
        var folder = await ContentFiles.Export(first);
        return await second.With<ImportContent, ImportReport>(import => import.RunAsync(new ImportOptions(folder), null, CancellationToken.None));
    }

    [Theory]
    [InlineData("ein\nzwei")]
    [InlineData("ein\n\n  zwei\n")]
    [InlineData(" vorn und hinten ")]
    [InlineData("1e3")]
    [InlineData("2026-11-25")]
    [InlineData("yes")]
    [InlineData("a: b # c")]
    [InlineData("'einfach' \"doppelt\" \\ Backslash")]
    [InlineData("Tab\tund\u00A0Leer")]
    [InlineData("- Liste\n- noch eine")]
    [InlineData("::: text\nkein Zaun\n:::")]
    [InlineData("---")]
    [InlineData("Zeile\u2028b \u0085 c\uFEFF")]
    [InlineData("ein\nzwei\u2029drei\n")]
    [InlineData("ä€😀")]
    public async Task Whatever_somebody_typed_survives_export_and_import(string typed)
    {
        await using var first = CmsWorld.Open();
        await using var second = CmsWorld.Open();
        var body = new Page { Title = "Titel", Standfirst = typed, Blocks = [new Cms.Content.Blocks.TextBlock { Markdown = typed }, new Cms.Content.Blocks.TextBlock { Markdown = typed }] };
        await first.Publishes(body);
        var folder = await ContentFiles.Export(first);

        var report = await second.With<ImportContent, ImportReport>(import => import.RunAsync(new ImportOptions(folder), null, CancellationToken.None));

        Assert.Empty(report.Faults);
        var found = (Page)Assert.IsType<PathAnswer.Found>(await second.Visit("/titel")).Content.Body;
        Assert.Equal(typed, found.Standfirst);
        Assert.Equal([typed, typed], found.Blocks.Cast<Cms.Content.Blocks.TextBlock>().Select(block => block.Markdown));
        Assert.Equal(body.Blocks.Select(block => block.Id), found.Blocks.Select(block => block.Id));
    }

    [Fact]
    public async Task What_was_withdrawn_is_gone_and_stays_withdrawn_in_another_cms()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small()
            .With("pages/alt.md", "---\nposition: 30\nstate: withdrawn\ntitle: Alt\n---\n")
            .With("pages/vorbei.md", "---\nposition: 50\nwithdrawAt: 2020-02-01T10:00\ntitle: Vorbei\n---\n")
            .With("pages/alt/darunter.md", "---\nstate: withdrawn\ntitle: Darunter\n---\n")
            .With("pages/entwurf.md", "---\nposition: 40\nstate: draft\ntitle: Entwurf\n---\n");

        Assert.Empty((await files.ImportInto(cms)).Faults);

        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/alt/darunter"));
        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/vorbei"));
        Assert.IsType<PathAnswer.Unknown>(await cms.Visit("/entwurf"));
        files.With("pages/vorbei.md", "---\nposition: 50\nstate: withdrawn\ntitle: Vorbei\n---\n"); // Its end has come.
        Assert.Equal(
            ContentFiles.Read(files.Folder, name => name.StartsWith("pages/", StringComparison.Ordinal)),
            ContentFiles.Read(await ContentFiles.Export(cms), name => name.StartsWith("pages/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_link_in_code_is_text_and_one_beside_it_is_a_link()
    {
        await using var cms = CmsWorld.Open();
        const string Text = "Nimm `[x](/verein)`, \\[y](/nix) und [den Verein](/verein \"Titel\"), [ihn](</verein>).\n\n> [z]: /verein#unten\n>\n> Wie [z].\n\n```\n[y](nix)\n```\n\n    [z]: auch-nix\n";
        using var files = ContentFiles.Small().With("pages/code.md", $"---\nposition: 30\ntitle: Code\n---\n\n{Text}");

        Assert.Empty((await files.ImportInto(cms)).Faults);

        var page = (Page)Assert.IsType<PathAnswer.Found>(await cms.Visit("/code")).Content.Body;
        var kept = Assert.IsType<Cms.Content.Blocks.TextBlock>(Assert.Single(page.Blocks)).Markdown;
        Assert.Contains("`[x](/verein)`, \\[y](/nix) und [den Verein](content:", kept, StringComparison.Ordinal);
        Assert.Equal(3, kept.Split("content:").Length - 1);
        Assert.Contains("[y](nix)", kept, StringComparison.Ordinal);
        Assert.EndsWith(Text, await File.ReadAllTextAsync(Path.Combine(await ContentFiles.Export(cms), "pages/code.md")), StringComparison.Ordinal);
    }

    private static async Task Import(CmsWorld cms, bool samples)
    {
        var report = await cms.With<ImportContent, ImportReport>(import => import.RunAsync(
            new ImportOptions(Repository.Content) { WithSamples = samples }, null, CancellationToken.None));
        Assert.Empty(report.Faults);
    }
}
