using ClusterIt.Cms.Content;
using ClusterIt.Cms.Posts;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Transfer;

/// <summary>A file takes what it has brought off the site, and nothing that is the office's own; home pages stay.</summary>
public sealed class TakenAwayTests
{
    private const string Withdrawn = "---\nposition: 20\ntitle: Aktuelles\ntemplate: news\nstate: withdrawn\n---\n";

    [Fact]
    public async Task A_page_is_not_withdrawn_by_its_file_while_the_offices_own_is_public_below_it()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("posts/fest.md", "---\ntitle: Fest\ndate: 2026-11-01\n---\n").With("posts/lauf.md", "---\ntitle: Lauf\ndate: 2026-11-01\n---\n");
        await files.ImportInto(cms);
        var archive = await IdOf(cms, "/aktuelles");
        var own = await cms.Publishes(new Post { Title = "Eigene", Date = new DateOnly(2026, 11, 24) }, archive);
        var edited = await IdOf(cms, "/aktuelles/fest");
        await cms.Save(edited, new Post { Title = "Das Fest", Date = new DateOnly(2026, 11, 1) });
        await cms.Publish(edited);

        var refused = await files.With("pages/aktuelles.md", Withdrawn).ImportInto(cms);

        var fault = Assert.Single(refused.Faults);
        Assert.Equal("pages/aktuelles.md", fault.File);
        Assert.Contains("(2: /aktuelles/eigene, /aktuelles/fest)", fault.Message, StringComparison.Ordinal);
        Assert.All(new[] { "/aktuelles", "/aktuelles/eigene", "/aktuelles/fest", "/aktuelles/lauf" }, path => Assert.IsType<PathAnswer.Found>(cms.Visit(path).GetAwaiter().GetResult()));

        await cms.Withdraw(own, withDescendants: false);
        await cms.Withdraw(edited, withDescendants: false);
        Assert.DoesNotContain((await files.ImportInto(cms)).Faults, other => other.File == "pages/aktuelles.md");
        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/aktuelles"));
    }

    [Theory]
    [InlineData("state: withdrawn")]
    [InlineData("state: draft")]
    [InlineData("withdrawAt: 2026-12-24T12:00")]
    [InlineData("withdrawAt: 2026-11-01T12:00")]
    public async Task A_home_page_is_not_taken_off_the_site_by_its_file(string line)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        await files.ImportInto(cms);
        var before = await cms.Ask(db => db.Items.Select(item => new { item.Id, item.Version, item.State }).OrderBy(item => item.Id).ToListAsync());

        var report = await files.With("pages/index.md", $"---\ntitle: Drei Länder. Eine Branche.\ntemplate: start\n{line}\n---\n").ImportInto(cms);

        Assert.Contains("Startseite", Assert.Single(report.Faults).Message, StringComparison.Ordinal);
        Assert.Equal(before, await cms.Ask(db => db.Items.Select(item => new { item.Id, item.Version, item.State }).OrderBy(item => item.Id).ToListAsync()));
    }

    [Theory]
    [InlineData("parent: /verein", 4, "„parent“")]
    [InlineData("parent: /", 4, "„parent“")]
    [InlineData("slug: startseite", 1, "hat kein „slug“")]
    public async Task A_home_page_lies_nowhere_else(string line, int at, string says)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        await files.ImportInto(cms);

        var report = await files.With("pages/index.md", $"---\ntitle: Drei Länder. Eine Branche.\ntemplate: start\n{line}\n---\n").ImportInto(cms);

        var fault = Assert.Single(report.Faults);
        Assert.Equal(("pages/index.md", true), (fault.File, fault.Line is null || fault.Line >= at));
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
        Assert.Empty(report.Changed);
    }

    [Fact]
    public async Task A_home_page_whose_file_is_gone_stays_and_is_called_one()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small();
        await files.ImportInto(cms);
        files.Without("pages/index.md");

        var kept = await files.ImportInto(cms);
        var pruned = await files.ImportInto(cms, prune: true);

        Assert.Equal(["pages/index.md"], kept.Kept);
        Assert.Empty(kept.Orphans);
        Assert.Equal("pages/index.md", Assert.Single(pruned.Faults).File);
        Assert.Empty(pruned.Conflicts);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/"));
    }

    [Fact]
    public async Task Nobody_is_promised_that_prune_takes_away_what_it_would_leave()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/anders.md", "---\ntitle: Anders\n---\n").With("pages/weg.md", "---\ntitle: Weg\n---\n");
        await files.ImportInto(cms);
        await cms.Save(await IdOf(cms, "/anders"), new Cms.Pages.Page { Title = "Von Hand" });
        files.Without("pages/anders.md").Without("pages/weg.md");

        var kept = await files.ImportInto(cms);
        var pruned = await files.ImportInto(cms, prune: true);

        Assert.Equal(["pages/anders.md"], kept.Kept);
        Assert.Equal(["pages/weg.md"], kept.Orphans);
        Assert.Equal(["pages/anders.md"], pruned.Conflicts);
        Assert.Equal(["pages/weg.md"], pruned.Deleted);
    }

    [Fact]
    public async Task Two_files_with_broken_identifiers_are_not_called_twins()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/eins.md", "---\nid: quatsch\ntitle: Eins\n---\n").With("pages/zwei.md", "---\nid: 00000000-0000-0000-0000-000000000000\ntitle: Zwei\n---\n");

        var report = await files.ImportInto(cms);

        Assert.Equal(["pages/eins.md", "pages/zwei.md"], report.Faults.Select(fault => fault.File).Order(StringComparer.Ordinal));
        Assert.All(report.Faults, fault => Assert.Contains("ist keine Kennung", fault.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/zuviel,/verein,301,4")]
    [InlineData("/api/v1,/verein,301")]
    [InlineData("/manager*,/verein,301")]
    [InlineData("/mitglied/anmelden,/verein,301")]
    public async Task A_row_of_aliases_that_cannot_be_meant_so_is_refused(string row)
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("aliases.csv", $"from,to,status\n/gut,/verein,301\n{row}\n");

        var report = await files.ImportInto(cms);

        Assert.Equal(("aliases.csv", 3), (Assert.Single(report.Faults).File, report.Faults[0].Line));
        Assert.Equal("/gut", (await cms.Ask(db => db.Aliases.AsNoTracking().SingleAsync())).From);
    }

    private static Task<Guid> IdOf(CmsWorld cms, string path) => cms.Ask(db => db.Items.Where(item => item.Path == path).Select(item => item.Id).SingleAsync());
}
