using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Content;

public sealed class AddressTests
{
    [Fact]
    public async Task A_rename_keeps_the_old_address_of_the_page_and_of_all_below_with_one_redirect()
    {
        await using var cms = CmsWorld.Open();
        var top = await cms.Publishes("Verein");
        var middle = await cms.Publishes("Ziele", top);
        await cms.Publishes("Erstes Ziel", middle);

        await cms.Rename(top, "ueber-uns");
        await cms.Rename(top, "wir");

        Assert.Equal(new PathAnswer.Moved("/wir"), await cms.Visit("/verein"));
        Assert.Equal(new PathAnswer.Moved("/wir"), await cms.Visit("/ueber-uns"));
        Assert.Equal(new PathAnswer.Moved("/wir/ziele/erstes-ziel"), await cms.Visit("/verein/ziele/erstes-ziel"));
        Assert.Equal(new PathAnswer.Moved("/wir/ziele/erstes-ziel"), await cms.Visit("/ueber-uns/ziele/erstes-ziel"));
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/wir/ziele/erstes-ziel"));
    }

    [Fact]
    public async Task A_draft_leaves_no_address_behind()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Entwurf");

        await cms.Rename(page, "anders");

        Assert.IsType<PathAnswer.Unknown>(await cms.Visit("/entwurf"));
    }

    [Fact]
    public async Task New_content_may_take_an_address_that_was_given_up()
    {
        await using var cms = CmsWorld.Open();
        var old = await cms.Publishes("Verein");
        await cms.Rename(old, "wir");

        var young = await cms.Publishes("Verein");

        Assert.Equal(young, Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein")).Content.Id);
        Assert.Equal(old, Assert.IsType<PathAnswer.Found>(await cms.Visit("/wir")).Content.Id);
    }

    [Fact]
    public async Task Renaming_back_makes_the_first_address_the_current_one_again()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Publishes("Verein");
        await cms.Rename(page, "wir");

        await cms.Rename(page, "verein");

        Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein"));
        Assert.Equal(new PathAnswer.Moved("/verein"), await cms.Visit("/wir"));
    }

    [Theory]
    [InlineData("manager", RenameSlug.Outcome.SlugReserved)]
    [InlineData("themen", RenameSlug.Outcome.SlugTaken)]
    [InlineData("Nein!", RenameSlug.Outcome.SlugMalformed)]
    [InlineData("verein", RenameSlug.Outcome.Unchanged)]
    public async Task A_rename_that_cannot_be_changes_nothing(string slug, RenameSlug.Outcome outcome)
    {
        await using var cms = CmsWorld.Open();
        await cms.Publishes("Themen");
        var page = await cms.Publishes("Verein");

        Assert.Equal(outcome, (await cms.Rename(page, slug)).Outcome);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein"));
    }

    [Fact]
    public async Task A_home_page_has_no_slug_to_rename_and_no_place_to_move()
    {
        await using var cms = CmsWorld.Open();
        var home = await cms.Publishes(new Page { Title = "Start" }, slug: "");

        Assert.Equal(RenameSlug.Outcome.NoSlug, (await cms.Rename(home, "start")).Outcome);
        Assert.Equal(MoveContent.Outcome.Unmovable, (await cms.Move(home, null, 0)).Outcome);
    }

    [Fact]
    public async Task A_stale_rename_is_refused()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Publishes("Verein");
        var seen = await cms.VersionOf(page);
        await cms.Save(page, new Page { Title = "Neu" });

        var answer = await cms.With<RenameSlug, Answer<RenameSlug.Outcome>>(rename => rename.RunAsync(page, seen, "wir", CmsWorld.Office, CancellationToken.None));

        Assert.Equal(RenameSlug.Outcome.Stale, answer.Outcome);
    }

    [Fact]
    public async Task A_move_takes_everything_below_along_and_redirects()
    {
        await using var cms = CmsWorld.Open();
        var verein = await cms.Publishes("Verein");
        var themen = await cms.Publishes("Themen");
        var ziele = await cms.Publishes("Ziele", verein);
        await cms.Publishes("Erstes", ziele);

        var answer = await cms.Move(ziele, themen, null);

        Assert.Equal(MoveContent.Outcome.Moved, answer.Outcome);
        Assert.Equal(new PathAnswer.Moved("/themen/ziele/erstes"), await cms.Visit("/verein/ziele/erstes"));
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/themen/ziele"));
    }

    [Fact]
    public async Task Moving_among_siblings_orders_them_and_counts_as_no_change_of_theirs()
    {
        await using var cms = CmsWorld.Open();
        var parent = await cms.Publishes("Themen");
        var (a, b, c) = (await cms.Publishes("A1", parent), await cms.Publishes("B2", parent), await cms.Publishes("C3", parent));
        foreach (var page in new[] { a, b, c })
            await cms.Move(page, parent, null);
        var versions = (await cms.VersionOf(a), await cms.VersionOf(b));

        await cms.Move(c, parent, 0);

        Assert.Equal([c, a, b], await cms.Ask(db => db.Items.Where(item => item.ParentId == parent).OrderBy(item => item.Position).Select(item => item.Id).ToListAsync()));
        Assert.Equal(versions, (await cms.VersionOf(a), await cms.VersionOf(b)));
    }

    [Fact]
    public async Task A_page_cannot_lie_below_itself_or_in_another_language_or_below_a_draft()
    {
        await using var cms = CmsWorld.Open();
        var top = await cms.Publishes("Verein");
        var below = await cms.Publishes("Ziele", top);
        var english = await cms.Publishes("Topics", language: "en");
        var draft = await cms.Drafts("Entwurf");

        Assert.Equal(MoveContent.Outcome.BelowItself, (await cms.Move(top, below, null)).Outcome);
        Assert.Equal(MoveContent.Outcome.BelowItself, (await cms.Move(top, top, null)).Outcome);
        Assert.Equal(MoveContent.Outcome.OtherLanguageThanParent, (await cms.Move(below, english, null)).Outcome);
        Assert.Equal(MoveContent.Outcome.ParentNotPublished, (await cms.Move(below, draft, null)).Outcome);
    }

    [Fact]
    public async Task Five_thousand_posts_follow_their_archive_to_its_new_name_and_each_old_address_redirects()
    {
        await using var cms = CmsWorld.Open();
        var (archive, post) = await cms.PublishesPost("Vorlage");
        await cms.Ask(db => db.Database.ExecuteSqlAsync($"""
            WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 5000)
            INSERT INTO content (Id, Type, Language, TranslationGroup, ParentId, Slug, Path, Position, State, Version, Title, DraftRevisionId, PublishedRevisionId, CreatedAt, FirstPublishedAt, PublishedAt, IsSample)
            SELECT printf('00000000-0000-4000-8000-%012d', n), c.Type, c.Language, printf('00000000-0000-4000-8000-%012d', n), c.ParentId, 'meldung-' || n, '/aktuelles/meldung-' || n,
                   0, c.State, 1, 'Meldung ' || n, c.DraftRevisionId, c.PublishedRevisionId, c.CreatedAt, c.FirstPublishedAt, c.PublishedAt, 0
            FROM number, content c WHERE c.Id = {post}
            """));
        await cms.Ask(db => db.Database.ExecuteSqlAsync($"INSERT INTO address (Path, ContentId, IsCurrent, Since) SELECT Path, Id, 1, CreatedAt FROM content WHERE Path LIKE '/aktuelles/meldung-%'"));

        Assert.Equal(RenameSlug.Outcome.Renamed, (await cms.Rename(archive, "neues")).Outcome);

        Assert.Equal(new PathAnswer.Moved("/neues/meldung-4711"), await cms.Visit("/aktuelles/meldung-4711"));
        Assert.Equal(5002, await cms.Ask(db => db.Addresses.CountAsync(address => address.IsCurrent && address.Path.StartsWith("/neues"))));
        Assert.Equal(5002, await cms.Ask(db => db.Addresses.CountAsync(address => !address.IsCurrent && address.Path.StartsWith("/aktuelles"))));
    }
}
