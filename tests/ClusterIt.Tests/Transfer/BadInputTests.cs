using System.Text;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Settings;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Transfer;

/// <summary>Each kind of broken file gets a message with path, line and reason, the rest comes in, and what was there stays.</summary>
public sealed class BadInputTests
{
    [Fact]
    public async Task The_last_moment_to_sign_up_has_a_time()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/termine.md", "---\ntitle: Termine\ntemplate: events\n---\n")
            .With("events/treffen.md", "---\ntitle: Treffen\nbegins: 2027-01-20\nends: 2027-01-20\nallDay: true\ntown: Leipzig\nsignUpUntil: 2027-01-20\n---\n");

        var fault = Assert.Single((await files.ImportInto(cms)).Faults);

        Assert.Equal(("events/treffen.md", 7), (fault.File, fault.Line));
        Assert.Contains("2026-11-25T18:00", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: Neu\nfarbe: rot\n---\n", 3, "farbe")]
    [InlineData("---\nkicker: Kapitel\n---\n", 1, "title")]
    [InlineData("---\ntitle: Neu\nposition: vorn\n---\n", 3, "vorn")]
    [InlineData("---\ntitle: [offen\n---\n", 3, "Klammer")]
    [InlineData("---\ntitle: [offen\nposition: 30\n---\n", 2, "Klammer")]
    [InlineData("---\ntitle: {offen\nposition: 30\n---\n", 2, "Klammer")]
    [InlineData("---\ntitle: Eins: zwei\n---\n", 2, "Doppelpunkt")]
    [InlineData("---\ntitle: \"offen\nposition: 30\n---\n", 2, "Anführungszeichen")]
    [InlineData("---\nmargin:\n\t- type: quote\ntitle: Neu\n---\n", 3, "Tabulator")]
    [InlineData("---\ntitle: Neu\ntitle: Alt\n---\n", 3, "zweimal")]
    [InlineData("---\nstate:\n  - draft\ntitle: Neu\n---\n", 2, "state")]
    [InlineData("---\nslug: [neu]\ntitle: Neu\n---\n", 2, "slug")]
    [InlineData("---\nid: {a: b}\ntitle: Neu\n---\n", 2, "id")]
    [InlineData("---\ntitle: Neu\npicture:\n  media: media/fehlt.png\n  alt: Bild\n---\n", 4, "fehlt.png")]
    [InlineData("---\ntitle: Neu\n---\n\n::: table\ncaption: Zahlen\nrows: x\n:::\n", 7, "„rows“")]
    [InlineData("---\ntitle: Neu\n---\n\nHin [ins Leere]( /gibt-es-nicht ).\n", 5, "/gibt-es-nicht")]
    [InlineData("---\ntitle: Neu\n---\n\nHin [ins Leere](\n/gibt-es-nicht).\n", 6, "/gibt-es-nicht")]
    [InlineData("---\ntitle: Neu\n---\n\nHin [ins Leere](</gibt-es-nicht>).\n", 5, "/gibt-es-nicht")]
    [InlineData("title: Neu\n", 1, "---")]
    [InlineData("---\ntitle: Neu\n", 3, "---")]
    [InlineData("---\ntitle: Neu\ntemplate: glitzer\n---\n", 3, "glitzer")]
    [InlineData("---\ntitle: Neu\n---\n\nHin [ins Leere](/gibt-es-nicht).\n", 5, "/gibt-es-nicht")]
    [InlineData("---\ntitle: Neu\n---\n\n[Klick](javascript:alert(1))\n", 5, "javascript")]
    [InlineData("---\ntitle: Neu\n---\n\n::: glitzer\nx: 1\n:::\n", 5, "glitzer")]
    [InlineData("---\ntitle: Neu\n---\n\n::: quote\ntext: Ohne Ende\n", 5, "quote")]
    [InlineData("---\ntitle: Neu\n---\n\n::: quote\nfarbe: rot\n:::\n", 6, "farbe")]
    [InlineData("---\ntitle: Neu\ntopics:\n  - unbekannt\n---\n", 4, "unbekannt")]
    [InlineData("---\ntitle: Neu\npicture:\n  media: media/fehlt.png\n  alt: Ein Bild\n---\n", 4, "media/fehlt.png")]
    [InlineData("---\nid: keine-guid\ntitle: Neu\n---\n", 2, "keine-guid")]
    [InlineData("---\nslug: Groß und mit Leerzeichen\ntitle: Neu\n---\n", 2, "Groß und mit Leerzeichen")]
    [InlineData("---\nslug: api\ntitle: Neu\n---\n", 2, "api")]
    [InlineData("---\nparent: /nirgends\ntitle: Neu\n---\n", 2, "/nirgends")]
    [InlineData("---\ntitle: Neu\n---\n\nText\u0000\n", 5, "U+0000")]
    [InlineData("---\ntitle: Neu\n---\n\nText\u001b\n", 5, "U+001B")]
    [InlineData("---\nstate: draft\npublishAt: 0001-01-01T00:00\ntitle: Neu\n---\n", 3, "0001-01-01")]
    [InlineData("---\npublishAt: 2127-06-28T02:30\ntitle: Neu\n---\n", 2, "state: draft")]
    [InlineData("---\nstate: draft\nwithdrawAt: 2127-06-28T02:30\ntitle: Neu\n---\n", 3, "withdrawAt")]
    [InlineData("---\nid: 00000000-0000-0000-0000-000000000000\ntitle: Neu\n---\n", 2, "00000000")]
    [InlineData("---\ntitle: \"Neu \\x01\"\n---\n", 2, "U+0001")]
    [InlineData("---\ntitle: Neu\n---\n\n::: quote\ntext: Eins\n---\ntext: Zwei\n:::\n", 8, "zweites")]
    [InlineData("---\ntitle: Neu\n---\n\n::: quote\nid: keine-guid\ntext: Eins\n:::\n", 6, "keine-guid")]
    [InlineData("---\ntitle: Neu\nmargin: &m\n  - type: accordion\n    items:\n      - title: Wieder\n        blocks: *m\n---\n", 3, "„*“")]
    [InlineData("---\ntitle: Neu\n---\n\n![Bild](/media/fehlt.png)\n", 5, "/media/fehlt.png")]
    [InlineData("---\ntitle: Neu\n---\n\nErst [Text](/verein), dann ![](foto.png).\n", 5, "::: image")]
    [InlineData("---\ntitle: Neu\n---\n\nHin [zur Datei](/verein.pdf).\n", 5, "/verein.pdf")]
    [InlineData("---\ntitle: Neu\n---\n\nHin [zum Ort][ort].\n\n[ort]: /voelligtot\n", 7, "/voelligtot")]
    [InlineData("---\ntitle: Neu\n---\n\nText.\n\n::: quote\nattribution: Jemand\n:::\n", 7, "text")]
    [InlineData("---\ntitle: Neu\n---\n\n::: logo-wall\norganisations:\n  - pages/verein\n:::\n", 7, "organisations/")]
    [InlineData("---\ntitle: Neu\n---\n\nText.\n\n:::quote\ntext: Eins\n:::\n", 7, ":::quote")]
    [InlineData("---\nstate: draft\npublishAt: 2127-03-30T02:30\ntitle: Neu\n---\n", 3, "02:30")]
    [InlineData("---\ntitle: Neu\n---\n\n> Hin [zum Ort][ort].\n>\n> [ort]: /tot\n", 7, "/tot")]
    [InlineData("---\ntitle: Neu\n---\n\n- [ort]: /tot\n", 5, "/tot")]
    [InlineData("---\nstate: vielleicht\ntitle: Neu\n---\n", 2, "vielleicht")]
    public async Task A_broken_page_is_named_with_its_line_and_the_rest_comes_in(string text, int line, string word)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/neu.md", text);

        var report = await files.ImportInto(cms);

        var fault = Assert.Single(report.Faults);
        Assert.Equal(("pages/neu.md", line), (fault.File, fault.Line));
        Assert.Contains(word, fault.Message, StringComparison.Ordinal);
        Assert.IsType<PathAnswer.Unknown>(await cms.Visit("/neu"));
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein"));
    }

    [Fact]
    public async Task A_page_with_a_reserved_slug_takes_no_place_from_a_sound_one()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small()
            .With("pages/index.en.md", "---\ntitle: Three states. One industry.\ntemplate: start\n---\n")
            .With("pages/en.md", "---\ntitle: Englisch\n---\n");

        var fault = Assert.Single((await files.ImportInto(cms)).Faults);

        Assert.Equal("pages/en.md", fault.File);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/en"));
    }

    [Fact]
    public async Task Values_nested_beyond_reason_are_named_and_the_rest_comes_in()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/tief.md", $"---\ntitle: {new string('[', 50_000)}{new string(']', 50_000)}\n---\n");

        var fault = Assert.Single((await files.ImportInto(cms)).Faults);

        Assert.Equal(("pages/tief.md", 2), (fault.File, fault.Line));
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein"));
    }

    [Fact]
    public async Task Files_that_cannot_be_read_are_named_and_linked_folders_are_not_entered()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("media/klein.txt", "x").With("pages/riesig.md", "");
        File.CreateSymbolicLink(Path.Combine(files.Folder, "media/tot.png"), "weg.png");
        File.CreateSymbolicLink(Path.Combine(files.Folder, "pages/tot.md"), "weg.md");
        Directory.CreateSymbolicLink(Path.Combine(files.Folder, "pages/kreis"), ".");
        using (var pipe = System.Diagnostics.Process.Start("mkfifo", Path.Combine(files.Folder, "pages/rohr.md")))
            await pipe.WaitForExitAsync();
        foreach (var name in new[] { "media/riesig.png", "pages/riesig.md" })
        {
            using var large = File.OpenWrite(Path.Combine(files.Folder, name));
            large.SetLength(3L * 1024 * 1024 * 1024); // a hole: it takes no room
        }

        var report = await files.ImportInto(cms);

        Assert.Equal(["media/klein.txt", "media/riesig.png", "media/tot.png", "pages/kreis", "pages/riesig.md", "pages/rohr.md", "pages/tot.md"], report.Faults.Select(fault => fault.File).Order(StringComparer.Ordinal));
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein"));
    }

    [Fact]
    public async Task No_text_whatever_ends_the_import()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        var random = new Random(20261127);
        const string Pieces = "abc:{}[]\"'#&*!|>%@-?,\n\n  \t~=\\0";
        for (var number = 0; number < 400; number++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            files.With(FormattableString.Invariant($"pages/wild-{number}.md"), $"---\ntitle: {text}\n---\n");
        }

        var report = await files.ImportInto(cms, plan: true);

        Assert.NotEmpty(report.Faults);
        Assert.All(report.Faults, fault => Assert.DoesNotContain("While", fault.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("posts/GROSS.MD")]
    [InlineData("posts/meldung.markdown")]
    [InlineData("posts/meldung.txt")]
    [InlineData("post/meldung.md")]
    [InlineData("figures.yaml")]
    [InlineData("posts/bild.PNG")]
    public async Task A_file_that_nobody_reads_is_named(string file)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With(file, "---\ntitle: Neu\n---\n").With("posts/.entwurf.swp", "x").With("posts/._meldung.md", "x").With("README.md", "x").With("pages/README.md", "x").With("media/Thumbs.db", "x").With("LICENSE", "x");

        var fault = Assert.Single((await files.ImportInto(cms)).Faults);

        Assert.Equal(file, fault.File);
        Assert.Contains("posts/*.md", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decorative: yes", "true")]
    [InlineData("decorative: true\n  focusX: 101", "0 (links")]
    [InlineData("decorative: true\n  focusY: halb", "0 (links")]
    public async Task A_picture_with_a_wrong_particular_is_named(string particulars, string word)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small()
            .With("media/bild.png", Pictures.Png(8, 8)).With("media/bild.png.yml", "author: Kim Muster\nlicence: eigenes Werk\n")
            .With("pages/neu.md", $"---\ntitle: Neu\npicture:\n  media: media/bild.png\n  {particulars}\n---\n");

        var fault = Assert.Single((await files.ImportInto(cms)).Faults);

        Assert.Contains(word, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("author: Kim Muster\n")]
    [InlineData("licence: eigenes Werk\n")]
    public async Task A_picture_without_author_or_rights_is_not_published(string sidecar)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small()
            .With("media/bild.png", Pictures.Png(8, 8)).With("media/bild.png.yml", sidecar)
            .With("pages/neu.md", "---\ntitle: Neu\npicture:\n  media: media/bild.png\n  alt: Ein Bild\n---\n");

        var fault = Assert.Single((await files.ImportInto(cms)).Faults);

        Assert.Contains("Nutzungsrechte", fault.Message, StringComparison.Ordinal);
        Assert.IsType<PathAnswer.Unknown>(await cms.Visit("/neu"));
    }

    [Fact]
    public async Task What_points_at_a_refused_file_is_refused_with_it_for_as_long_as_nothing_else_is_there()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small()
            .With("pages/mitglieder.md", "---\ntitle: Mitglieder\ntemplate: members\n---\n")
            .With("pages/schaufenster.md", "---\ntitle: Schaufenster\ntemplate: showcases\n---\n")
            .With("organisations/halb.md", "---\ntitle: Halb\nland: sachsen\n---\n")
            .With("posts/halb.md", "---\ntitle: Neues von Halb\nteaser: Etwas.\ndate: 2026-10-01\ncategory: from-members\norganisation: organisations/halb\n---\n")
            .With("showcases/halb.md", "---\ntitle: Ein Werk\nteaser: Etwas.\norganisation: organisations/halb\nwhatWasMade: Etwas.\nforWhom: Für alle.\nyear: 2024\n---\n");

        var report = await files.ImportInto(cms);

        Assert.Equal(["organisations/halb.md", "posts/halb.md", "showcases/halb.md"], report.Faults.Select(fault => fault.File).Distinct().Order(StringComparer.Ordinal));
        Assert.IsType<PathAnswer.Unknown>(await cms.Visit("/aktuelles/halb"));
        Assert.IsType<PathAnswer.Unknown>(await cms.Visit("/schaufenster/halb"));
        var again = await files.Without("organisations/halb.md").ImportInto(cms);
        Assert.Equal(["posts/halb.md", "showcases/halb.md"], again.Faults.Select(fault => fault.File).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_text_nested_beyond_reason_is_not_published()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/tief.md", $"---\ntitle: Tief\n---\n\n{string.Concat(Enumerable.Repeat("> ", 5000))}Kern\n");

        var fault = Assert.Single((await files.ImportInto(cms)).Faults);

        Assert.Contains("geschachtelt", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_refused_before_its_umlauts_are_lost()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/neu.md", Encoding.Latin1.GetBytes("---\ntitle: Über uns\n---\n"));

        var fault = Assert.Single((await files.ImportInto(cms)).Faults);

        Assert.Equal(("pages/neu.md", 2), (fault.File, fault.Line));
        Assert.Contains("UTF-8", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_files_with_one_identifier_are_named_and_the_first_comes_in()
    {
        await using var cms = CmsWorld.Open();
        const string id = "0196f000-0000-7000-8000-00000000000a";
        using var files = ContentFiles.Small()
            .With("pages/eins.md", $"---\nid: {id}\ntitle: Eins\n---\n")
            .With("pages/zwei.md", $"---\nid: {id}\ntitle: Zwei\n---\n");

        var fault = Assert.Single((await files.ImportInto(cms)).Faults);

        Assert.Equal("pages/zwei.md", fault.File);
        Assert.Contains("pages/eins.md", fault.Message, StringComparison.Ordinal);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/eins"));
    }

    [Fact]
    public async Task Two_files_with_one_address_are_named_and_the_first_comes_in()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small()
            .With("pages/eins.md", "---\nslug: gleich\ntitle: Eins\n---\n")
            .With("pages/zwei.md", "---\nslug: gleich\ntitle: Zwei\n---\n");

        var fault = Assert.Single((await files.ImportInto(cms)).Faults);

        Assert.Equal("pages/zwei.md", fault.File);
        Assert.Equal("Eins", Assert.IsType<PathAnswer.Found>(await cms.Visit("/gleich")).Content.Body.Title);
    }

    [Fact]
    public async Task A_picture_that_is_no_picture_is_refused_whatever_its_name_says()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("media/bild.png", "<script>alert(1)</script>");

        var fault = Assert.Single((await files.ImportInto(cms)).Faults);

        Assert.Equal("media/bild.png", fault.File);
        Assert.Equal(0, await cms.Ask(db => db.Media.CountAsync()));
    }

    [Fact]
    public async Task A_page_in_a_folder_without_a_page_does_not_land_at_the_top()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/themen/eins.md", "---\ntitle: Eins\n---\n");

        var fault = Assert.Single((await files.ImportInto(cms)).Faults);

        Assert.Contains("pages/themen.md", fault.Message, StringComparison.Ordinal);
        Assert.IsType<PathAnswer.Unknown>(await cms.Visit("/eins"));
    }

    [Fact]
    public async Task A_page_may_come_alone_when_the_page_of_its_folder_is_there_already()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        await files.ImportInto(cms);
        using var more = new ContentFiles().With("pages/verein/spaeter.md", "---\ntitle: Später\n---\n");

        Assert.Empty((await more.ImportInto(cms)).Faults);

        Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein/spaeter"));
    }

    [Fact]
    public async Task A_file_in_a_folder_that_means_nothing_is_named()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("page/tippfehler.md", "---\ntitle: Neu\n---\n").With("README.md", "Kein Inhalt.");

        var fault = Assert.Single((await files.ImportInto(cms)).Faults);

        Assert.Equal("page/tippfehler.md", fault.File);
        Assert.Contains("pages/", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_atomic_one_broken_file_keeps_everything_out()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/neu.md", "---\nfarbe: rot\n---\n");

        var report = await files.ImportInto(cms, atomic: true);

        Assert.True(report.RolledBack);
        Assert.Equal(0, await cms.Ask(db => db.Items.CountAsync()));
        Assert.Equal(0, await cms.Ask(db => db.ImportRecords.CountAsync()));
    }

    [Fact]
    public async Task A_file_that_breaks_later_leaves_the_page_as_it_was()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        await files.ImportInto(cms);

        var report = await files.With("pages/verein.md", "---\ntitle: \"\"\n---\n").ImportInto(cms);

        Assert.Single(report.Faults);
        Assert.Equal("Der Verein", Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein")).Content.Body.Title);
    }

    [Theory]
    [InlineData("von,nach\n/a,/verein\n", 1)]
    [InlineData("from,to,status\nohne-strich,/verein,301\n", 2)]
    [InlineData("from,to,status\n/alt,/verein,302\n", 2)]
    [InlineData("from,to,status\n/alt,/gibt-es-nicht,301\n", 2)]
    [InlineData("from,to,status\n/alt,/verein,301\n/Alt/,/verein,301\n", 3)]
    [InlineData("from,to,status\n/verein,/aktuelles,301\n", 2)]
    [InlineData("from,to,status\n/suche,/aktuelles,301\n", 2)]
    [InlineData("from,to,status\n/index.php?id=*,/aktuelles,301\n", 2)]
    [InlineData("from,to,status\n/*,/aktuelles,301\n", 2)]
    [InlineData("from,to,status\n/en/*,/aktuelles,301\n", 2)]
    [InlineData("from,to,status\n/alt#oben,/aktuelles,301\n", 2)]
    [InlineData("from,to,status\n/alt,#oben,301\n", 2)]
    public async Task A_broken_line_of_the_aliases_is_named(string csv, int line)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("aliases.csv", csv);

        var fault = Assert.Single((await files.ImportInto(cms)).Faults);

        Assert.Equal(("aliases.csv", line), (fault.File, fault.Line));
    }

    [Theory]
    [InlineData("name: [a, b]\nshortName: Cluster\n", 1, "name")]
    [InlineData("", 1, "name")]
    [InlineData("name: Verein\nshortName: Cluster\nland: mars\n", 3, "thueringen")]
    [InlineData("name: Verein\nshortName: Cluster\ncontactAsOf: gestern\n", 3, "gestern")]
    [InlineData("name: Verein\nshortName: Cluster\ntrashDays: bald\n", 3, "„bald“")]
    [InlineData("name: Verein\nshortName: Cluster\nhistoryDays: 3\n", 3, "zwischen 14 und 3650")]
    [InlineData("name: Verein\nshortName: Cluster\ntopics: keine\n", 3, "topics")]
    [InlineData("name: Verein\nshortName: Cluster\ntopics:\n  - key: daten\n    label: Daten\n  - key: daten\n    label: Noch einmal\n", 6, "daten")]
    [InlineData("name: Verein\nshortName: Cluster\ntopics:\n  - key: daten\n", 4, "label")]
    public async Task Settings_that_are_not_sound_change_nothing(string text, int line, string word)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        await files.ImportInto(cms);
        var before = await cms.With<PublishedSettings, (SiteSettings, int)>(settings => settings.ReadAsync(CancellationToken.None));

        var report = await files.With("site.yml", text).ImportInto(cms);

        var fault = report.Faults[0];
        Assert.Equal(("site.yml", line), (fault.File, fault.Line));
        Assert.Contains(word, string.Join(' ', report.Faults.Select(each => each.Message)), StringComparison.Ordinal);
        Assert.Equal(before.Item2, (await cms.With<PublishedSettings, (SiteSettings, int)>(settings => settings.ReadAsync(CancellationToken.None))).Item2);
    }

    [Fact]
    public async Task A_figure_that_stands_twice_in_a_list_is_named()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("figures.yml",
            "- key: mitglieder\n  title: Mitglieder\n  value: 60\n  asOf: 2019\n  source: Heft\n- key: mitglieder\n  title: Mitglieder\n  value: 61\n  asOf: 2020\n  source: Heft\n");

        var fault = Assert.Single((await files.ImportInto(cms)).Faults);

        Assert.Equal(("figures.yml", 6), (fault.File, fault.Line));
        Assert.Contains("mitglieder", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pages/ort.md", "posts/ort.md", "„Seite“")]
    [InlineData("pages/ort.md", "pages/ort.en.md", "„de“")]
    public async Task Content_does_not_become_another_kind_or_language(string from, string to, string word)
    {
        await using var cms = CmsWorld.Open();
        var text = $"---\nid: {Guid.NewGuid()}\ntitle: Ort\n---\n";
        using var files = ContentFiles.Small().With(from, text);
        await files.ImportInto(cms);

        var fault = Assert.Single((await files.Without(from).With(to, text).ImportInto(cms)).Faults);

        Assert.Contains(word, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_in_a_folder_without_its_page_does_not_land_at_the_top()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/verein/vorwort.en.md", "---\ntitle: Foreword\n---\n");

        var fault = Assert.Single((await files.ImportInto(cms)).Faults);

        Assert.Equal("pages/verein/vorwort.en.md", fault.File);
        Assert.Contains("pages/verein.en.md", fault.Message, StringComparison.Ordinal);
    }
}
