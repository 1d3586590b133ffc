using ClusterIt.Cms.Content;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Transfer;

/// <summary>Nothing goes without being asked to, and a broken file takes nothing with it.</summary>
public sealed class NothingIsLostTests
{
    private const string Figures = "- key: mitglieder\n  title: Mitglieder\n  value: 60\n  asOf: 2019-09\n  source: Broschüre\n";
    private const string Aliases = "from,to,status\n/alt,/verein,301\n/frueher,/aktuelles,301\n";

    [Theory]
    [InlineData("- key: mitglieder\n  title: [offen\n")]
    [InlineData("title: keine Liste\n")]
    [InlineData("- title: ohne Schlüssel\n")]
    public async Task A_broken_list_of_figures_is_not_a_wish_to_delete_them(string broken)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("figures.yml", Figures);
        await files.ImportInto(cms);

        var report = await files.With("figures.yml", broken).ImportInto(cms, prune: true);

        Assert.NotEmpty(report.Faults);
        Assert.Empty(report.Deleted);
        Assert.Single(await cms.With<PublishedFigures, IReadOnlyList<Live<Figure>>>(figures => figures.AllAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task A_file_that_names_its_identifier_may_be_moved_and_is_followed()
    {
        await using var cms = CmsWorld.Open();
        var id = Guid.NewGuid();
        using var files = ContentFiles.Small().With("pages/alt.md", $"---\nid: {id}\ntitle: Seite\n---\n\nText.\n");
        await files.ImportInto(cms);

        var report = await files.Without("pages/alt.md").With("pages/neu.md", $"---\nid: {id}\ntitle: Seite\n---\n\nText.\n").ImportInto(cms, prune: true);

        Assert.Empty(report.Faults);
        Assert.Empty(report.Conflicts);
        Assert.Empty(report.Deleted);
        Assert.Equal(["pages/neu.md"], report.Changed);
        Assert.IsType<PathAnswer.Moved>(await cms.Visit("/alt"));
        Assert.Equal(id, Assert.IsType<PathAnswer.Found>(await cms.Visit("/neu")).Content.Id);
        Assert.Empty((await files.ImportInto(cms, prune: true)).Changed);
    }

    [Fact]
    public async Task A_file_that_was_pruned_and_is_back_brings_its_content_back()
    {
        await using var cms = CmsWorld.Open();
        const string text = "---\ntitle: Seite\n---\n\nText.\n";
        using var files = ContentFiles.Small().With("pages/ort.md", text).With("figures.yml", Figures);
        await files.ImportInto(cms);
        var pruned = await files.Without("pages/ort.md").With("figures.yml", "[]\n").ImportInto(cms, prune: true);
        Assert.Equal(["figures.yml#mitglieder", "pages/ort.md"], pruned.Deleted.Order(StringComparer.Ordinal));
        Assert.Empty((await files.ImportInto(cms, prune: true)).Removed);

        var back = await files.With("pages/ort.md", text).With("figures.yml", Figures).ImportInto(cms);

        Assert.Empty(back.Faults);
        Assert.Empty(back.Conflicts);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/ort"));
        Assert.Single(await cms.With<PublishedFigures, IReadOnlyList<Live<Figure>>>(figures => figures.AllAsync(CancellationToken.None)));
        Assert.Empty((await files.ImportInto(cms, prune: true)).Changed);
    }

    [Fact]
    public async Task A_figure_in_a_list_on_one_line_is_changed_too()
    {
        await using var cms = CmsWorld.Open();
        const string list = "[{key: a, title: Erste, value: 1, asOf: 2019, source: Heft}, {key: b, title: Zweite, value: 2, asOf: 2019, source: Heft}]\n";
        using var files = ContentFiles.Small().With("figures.yml", list);
        await files.ImportInto(cms);

        var report = await files.With("figures.yml", list.Replace("value: 1", "value: 3", StringComparison.Ordinal)).ImportInto(cms);

        Assert.Equal(["figures.yml#a"], report.Changed);
    }

    [Fact]
    public async Task Hiding_a_page_names_what_lies_below_and_showing_it_again_brings_all_back()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/oben.md", "---\ntitle: Oben\n---\n").With("pages/oben/unten.md", "---\ntitle: Unten\n---\n");
        await files.ImportInto(cms);

        var hidden = await files.With("pages/oben.md", "---\nstate: draft\ntitle: Oben\n---\n").ImportInto(cms);
        Assert.Equal("pages/oben/unten.md", Assert.Single(hidden.Faults).File);
        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/oben/unten"));

        var shown = await files.With("pages/oben.md", "---\ntitle: Oben\n---\n").ImportInto(cms);
        Assert.True(shown.IsComplete);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/oben/unten"));
        Assert.Empty((await files.ImportInto(cms)).Changed);
    }

    [Fact]
    public async Task What_the_clock_has_published_and_withdrawn_may_still_be_changed_by_its_file()
    {
        await using var cms = CmsWorld.Open();
        const string head = "---\ntitle: Aktion\nstate: draft\npublishAt: 2026-11-25T12:00\nwithdrawAt: 2026-11-26T12:00\n---\n\n";
        using var files = ContentFiles.Small().With("pages/aktion.md", head + "Eins.\n");
        await files.ImportInto(cms);
        cms.Clock.Advance(TimeSpan.FromHours(3));
        await cms.CarryOut();

        Assert.True((await files.With("pages/aktion.md", head + "Zwei.\n").ImportInto(cms)).IsComplete);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/aktion"));
        cms.Clock.Advance(TimeSpan.FromHours(24));
        await cms.CarryOut();

        Assert.True((await files.With("pages/aktion.md", head + "Drei.\n").ImportInto(cms)).IsComplete);
        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/aktion"));
    }

    [Fact]
    public async Task Who_still_links_to_what_was_pruned_is_named()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/ziel.md", "---\ntitle: Ziel\n---\n").With("pages/wegweiser.md", "---\ntitle: Wegweiser\n---\n\nHin [zum Ziel](/ziel).\n");
        await files.ImportInto(cms);

        var report = await files.Without("pages/ziel.md").ImportInto(cms, prune: true);

        Assert.Equal(["pages/ziel.md (/wegweiser)"], report.Linked);
    }

    [Fact]
    public async Task Swapped_addresses_are_refused_and_both_pages_stay_where_they_are()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/aaa.md", "---\ntitle: Erste\n---\n").With("pages/bbb.md", "---\ntitle: Zweite\n---\n");
        await files.ImportInto(cms);

        var report = await files.With("pages/aaa.md", "---\nslug: bbb\ntitle: Erste\n---\n").With("pages/bbb.md", "---\nslug: aaa\ntitle: Zweite\n---\n").ImportInto(cms);

        Assert.Equal(["pages/aaa.md", "pages/bbb.md"], report.Faults.Select(fault => fault.File).Order(StringComparer.Ordinal));
        Assert.Equal("Erste", Assert.IsType<PathAnswer.Found>(await cms.Visit("/aaa")).Content.Body.Title);
        Assert.Equal("Zweite", Assert.IsType<PathAnswer.Found>(await cms.Visit("/bbb")).Content.Body.Title);
    }

    [Fact]
    public async Task Files_that_name_their_identifiers_may_swap_their_names()
    {
        await using var cms = CmsWorld.Open();
        var (one, two) = ($"---\nid: {Guid.NewGuid()}\nslug: eins\ntitle: Eins\n---\n", $"---\nid: {Guid.NewGuid()}\nslug: zwei\ntitle: Zwei\n---\n");
        using var files = ContentFiles.Small().With("pages/aaa.md", one).With("pages/bbb.md", two);
        await files.ImportInto(cms);

        var report = await files.With("pages/aaa.md", two).With("pages/bbb.md", one).ImportInto(cms);

        Assert.True(report.IsComplete, string.Join(' ', report.Conflicts));
        Assert.True((await files.With("pages/aaa.md", two + "\nMehr.\n").With("pages/bbb.md", one + "\nMehr.\n").ImportInto(cms)).IsComplete);
        Assert.Equal("Zwei", Assert.IsType<PathAnswer.Found>(await cms.Visit("/zwei")).Content.Body.Title);
    }

    [Fact]
    public async Task A_plan_refuses_what_the_import_refuses()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/oben.md", "---\ntitle: O\n---\n").With("pages/oben/unten.md", "---\nstate: draft\ntitle: Unten\n---\n");

        var plan = await files.ImportInto(cms, plan: true);
        var import = await files.ImportInto(cms);

        Assert.Equal(import.Faults.Select(fault => fault.ToString()), plan.Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public async Task A_planned_page_whose_hour_came_too_early_can_be_corrected_in_its_file()
    {
        await using var cms = CmsWorld.Open();
        const string head = "---\ntitle: Unten\nstate: draft\npublishAt: 2026-11-25T12:00\n---\n\n";
        using var files = ContentFiles.Small().With("pages/oben.md", "---\ntitle: Oben\nstate: draft\n---\n").With("pages/oben/unten.md", head);
        await files.ImportInto(cms);
        cms.Clock.Advance(TimeSpan.FromHours(3));
        await cms.CarryOut();

        var report = await files.With("pages/oben.md", "---\ntitle: Oben\n---\n").With("pages/oben/unten.md", "---\ntitle: Unten\n---\n").ImportInto(cms);

        Assert.True(report.IsComplete, string.Join(' ', report.Conflicts));
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/oben/unten"));
    }

    [Fact]
    public async Task What_the_clock_withdrew_with_a_page_comes_back_with_it()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/oben.md", "---\ntitle: Oben\nwithdrawAt: 2026-11-25T13:00\n---\n").With("pages/oben/unten.md", "---\ntitle: Unten\n---\n");
        await files.ImportInto(cms);
        cms.Clock.Advance(TimeSpan.FromHours(3));
        await cms.CarryOut();
        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/oben/unten"));

        var report = await files.With("pages/oben.md", "---\ntitle: Oben\n---\n").ImportInto(cms);

        Assert.True(report.IsComplete);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/oben/unten"));
    }

    [Fact]
    public async Task What_was_pruned_can_no_longer_be_referred_to()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("figures.yml", Figures);
        await files.ImportInto(cms);
        await files.With("figures.yml", "[]\n").ImportInto(cms, prune: true);

        var report = await files.With("pages/zahl.md", "---\ntitle: Zahl\n---\n\n::: figures\nfigures:\n  - figures/mitglieder\n:::\n").ImportInto(cms);

        Assert.Equal("pages/zahl.md", Assert.Single(report.Faults).File);
    }

    [Fact]
    public async Task An_original_that_comes_later_finds_its_translation()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/spaet.en.md", "---\ntitle: Late\n---\n");
        await files.ImportInto(cms);

        await files.With("pages/spaet.md", "---\ntitle: Spät\n---\n").ImportInto(cms);

        var groups = await cms.Ask(db => db.Items.Where(item => item.Slug == "spaet").Select(item => item.TranslationGroup).Distinct().CountAsync());
        Assert.Equal(1, groups);
        Assert.Empty((await files.ImportInto(cms)).Changed);
    }

    [Fact]
    public async Task Posts_follow_the_page_that_becomes_their_archive()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("posts/meldung.md", "---\ntitle: Meldung\ndate: 2026-11-01\n---\n");
        await files.ImportInto(cms);

        var report = await files.With("pages/aktuelles.md", "---\ntitle: Alt\n---\n").With("pages/neu.md", "---\ntitle: Neu\ntemplate: news\n---\n").ImportInto(cms);

        Assert.Empty(report.Faults);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/neu/meldung"));
        Assert.IsType<PathAnswer.Moved>(await cms.Visit("/aktuelles/meldung"));
    }

    [Fact]
    public async Task A_folder_whose_name_ends_in_media_holds_pages_like_any_other()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/multimedia.md", "---\ntitle: Multimedia\n---\n").With("pages/multimedia/kind.md", "---\ntitle: Kind\n---\n");
        await files.ImportInto(cms);

        var report = await files.Without("pages/multimedia/kind.md").ImportInto(cms, prune: true);

        Assert.Equal(["pages/multimedia/kind.md"], report.Deleted);
    }

    [Fact]
    public async Task A_file_that_becomes_another_thing_is_another_thing()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/ort.md", "---\ntitle: Das eine\n---\n");
        await files.ImportInto(cms);

        var report = await files.With("pages/ort.md", $"---\nid: {Guid.NewGuid()}\nslug: anderes\ntitle: Das andere\n---\n").ImportInto(cms);

        Assert.Empty(report.Faults);
        Assert.Equal(["pages/ort.md"], report.Added);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/anderes"));
    }

    [Fact]
    public async Task A_figure_is_changed_and_renamed_by_its_file()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("figures.yml", Figures);
        await files.ImportInto(cms);

        var changed = await files.With("figures.yml", Figures.Replace("60", "61", StringComparison.Ordinal)).ImportInto(cms);
        var again = await files.ImportInto(cms);

        Assert.Empty(changed.Faults);
        Assert.Equal(["figures.yml#mitglieder"], changed.Changed);
        Assert.Empty(again.Changed);
        var figure = Assert.Single(await cms.With<PublishedFigures, IReadOnlyList<Live<Figure>>>(figures => figures.AllAsync(CancellationToken.None)));
        Assert.Equal((61m, "mitglieder"), (figure.Body.Value, figure.Slug));
        var renamed = await files.With("figures.yml", Figures.Replace("key: mitglieder", $"key: mitglieder-im-verein\n  id: {figure.Id}", StringComparison.Ordinal)).ImportInto(cms);
        Assert.Empty(renamed.Faults);
        figure = Assert.Single(await cms.With<PublishedFigures, IReadOnlyList<Live<Figure>>>(figures => figures.AllAsync(CancellationToken.None)));
        Assert.Equal("mitglieder-im-verein", figure.Slug);
    }

    [Fact]
    public async Task A_figure_taken_out_of_a_sound_list_goes_with_prune_alone()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("figures.yml", Figures + "- key: gruendung\n  title: Gründung\n  kind: year\n  value: 2009\n  source: Broschüre\n");
        await files.ImportInto(cms);
        files.With("figures.yml", Figures);

        Assert.Equal(["figures.yml#gruendung"], (await files.ImportInto(cms)).Orphans);
        Assert.Equal(["figures.yml#gruendung"], (await files.ImportInto(cms, prune: true)).Deleted);
    }

    [Theory]
    [InlineData("from,to,status\n/alt,/verein,301\n/frueher,/gibt-es-nicht,301\n")]
    [InlineData("von,nach,status\n/alt,/verein,301\n")]
    public async Task A_broken_line_of_the_aliases_loses_none_of_the_old_ones(string broken)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("aliases.csv", Aliases);
        await files.ImportInto(cms);

        var report = await files.With("aliases.csv", broken).ImportInto(cms, prune: true);

        Assert.NotEmpty(report.Faults);
        Assert.Equal(["/alt", "/frueher"], await From(cms));
    }

    [Fact]
    public async Task An_alias_taken_out_of_the_file_goes_with_prune_alone()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("aliases.csv", Aliases);
        await files.ImportInto(cms);
        files.With("aliases.csv", "from,to,status\n/alt,/aktuelles,301\n");

        Assert.Equal(["aliases.csv#/frueher"], (await files.ImportInto(cms)).Orphans);
        Assert.Equal(["/alt", "/frueher"], await From(cms));
        Assert.Equal("/aktuelles", await cms.Ask(db => db.Aliases.Where(alias => alias.From == "/alt").Select(alias => alias.To).SingleAsync()));
        Assert.Equal(["aliases.csv#/frueher"], (await files.ImportInto(cms, prune: true)).Removed);
        Assert.Equal(["/alt"], await From(cms));
    }

    [Fact]
    public async Task A_page_that_links_to_what_was_pruned_comes_out_as_it_went_in()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small()
            .With("pages/alt.md", "---\nposition: 30\ntitle: Alt\n---\n")
            .With("pages/neu.md", "---\nposition: 40\ntitle: Neu\n---\n\nHin [zum Alten](/alt#mitte).\n");
        await files.ImportInto(cms);
        await files.Without("pages/alt.md").ImportInto(cms, prune: true);

        var exported = await ContentFiles.Export(cms);

        Assert.Equal(File.ReadAllText(Path.Combine(files.Folder, "pages/neu.md")), await File.ReadAllTextAsync(Path.Combine(exported, "pages/neu.md")));
    }

    [Fact]
    public async Task A_link_follows_its_address_to_what_has_it_now()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small()
            .With("pages/alt.md", "---\nposition: 30\nslug: ort\ntitle: Alt\n---\n")
            .With("pages/zeiger.md", "---\nposition: 40\ntitle: Zeiger\n---\n\nHin [zum Ort](/ort).\n");
        await files.ImportInto(cms);
        await files.Without("pages/alt.md").ImportInto(cms, prune: true);

        var report = await files.With("pages/neu.md", "---\nposition: 30\nslug: ort\ntitle: Neu\n---\n").ImportInto(cms);

        Assert.Equal("pages/neu.md", Assert.Single(report.Added));
        Assert.Equal("pages/zeiger.md", Assert.Single(report.Changed));
        Assert.Empty((await files.ImportInto(cms)).Changed);
        var target = Assert.IsType<PathAnswer.Found>(await cms.Visit("/ort")).Content.Id;
        Assert.True(await cms.Ask(db => db.References.AnyAsync(reference => reference.TargetId == target && reference.IsLive)));
    }

    [Fact]
    public async Task The_rights_to_a_picture_that_is_shown_cannot_be_taken_away()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small()
            .With("media/bild.png", Pictures.Png(8, 8)).With("media/bild.png.yml", "author: Kim Muster\nlicence: eigenes Werk\n")
            .With("pages/neu.md", "---\nposition: 30\ntitle: Neu\npicture:\n  media: media/bild.png\n  alt: Ein Bild\n---\n");
        Assert.Empty((await files.ImportInto(cms)).Faults);

        var fault = Assert.Single((await files.Without("media/bild.png.yml").ImportInto(cms)).Faults);

        Assert.Equal("media/bild.png", fault.File);
        Assert.Equal("Kim Muster", (await cms.Ask(db => db.Media.SingleAsync())).Author);
    }

    [Fact]
    public async Task Settings_that_change_in_their_form_alone_are_unchanged()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        await files.ImportInto(cms);
        files.With("site.yml", "# Bemerkung\n" + File.ReadAllText(Path.Combine(files.Folder, "site.yml")));

        Assert.Empty((await files.ImportInto(cms)).Changed);
        Assert.Empty((await files.ImportInto(cms)).Changed);
    }

    [Fact]
    public async Task Two_imports_at_once_bring_everything_in_once()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();

        var reports = await Task.WhenAll(files.ImportInto(cms), files.ImportInto(cms));

        Assert.All(reports, report => Assert.Empty(report.Faults));
        Assert.Equal(3, await cms.Ask(db => db.Items.CountAsync()));
        Assert.Empty((await files.ImportInto(cms)).Conflicts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pruning_a_page_never_takes_along_what_still_has_its_file(bool plan)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/verein/vorwort.md", "---\ntitle: Vorwort\n---\n");
        await files.ImportInto(cms);

        var report = await files.Without("pages/verein.md").ImportInto(cms, prune: true, plan: plan);

        Assert.Equal(["pages/verein.md"], report.Holding);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein/vorwort"));
    }

    [Fact]
    public async Task Pruning_a_page_never_takes_along_what_was_made_in_the_cms()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        await files.ImportInto(cms);
        await cms.Publishes(new Page { Title = "Von Hand" }, Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein")).Content.Id);

        var report = await files.Without("pages/verein.md").ImportInto(cms, prune: true);

        Assert.Equal(["pages/verein.md"], report.Holding);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein/von-hand"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_page_that_is_gone_with_all_below_it_is_pruned_whole(bool plan)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("posts/meldung.md", "---\ntitle: Meldung\ndate: 2026-11-01\n---\n");
        await files.ImportInto(cms);

        var report = await files.Without("pages/aktuelles.md").Without("posts/meldung.md").ImportInto(cms, prune: true, plan: plan);

        Assert.Equal(["posts/meldung.md", "pages/aktuelles.md"], report.Deleted);
        Assert.Empty(report.Holding);
    }

    private static Task<List<string>> From(CmsWorld cms) => cms.Ask(db => db.Aliases.OrderBy(alias => alias.From).Select(alias => alias.From).ToListAsync());
}
