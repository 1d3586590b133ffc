using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Content;

/// <summary>Deeds in an unlucky order: each of these once ended wrong, or might have.</summary>
public sealed class SequenceTests
{
    private const string Long = "Mitgliederversammlung beschliesst neue Satzung Berlin Brande";

    [Fact]
    public async Task Restoring_a_revision_keeps_an_autosaved_draft_in_the_history()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Publishes("Erste");
        var first = (await cms.Item(page)).DraftRevisionId;
        await cms.Save(page, new Page { Title = "Lange Arbeit" }, RevisionKind.Autosave);
        var version = await cms.VersionOf(page);

        await cms.With<RestoreRevision, Answer<RestoreRevision.Outcome>>(restore => restore.RunAsync(page, version, first, CmsWorld.Office, CancellationToken.None));

        Assert.Contains("Lange Arbeit", await cms.Ask(db => db.Revisions.Where(r => r.ContentId == page).Select(r => r.Title).ToListAsync()));
    }

    [Fact]
    public async Task An_end_set_for_what_is_public_already_is_carried_out()
    {
        await using var cms = CmsWorld.Open();
        var now = cms.Clock.GetUtcNow().UtcDateTime;
        var page = await cms.Publishes("Aktion");
        Assert.Equal(SchedulePublication.Outcome.Scheduled, (await cms.Schedule(page, now.AddHours(1), now.AddHours(2))).Outcome);
        cms.Clock.Advance(TimeSpan.FromHours(1));
        await cms.CarryOut();
        cms.Clock.Advance(TimeSpan.FromHours(1));
        await cms.CarryOut();

        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/aktion"));
    }

    [Fact]
    public async Task A_manual_withdrawal_does_not_turn_a_limited_schedule_into_an_open_ended_one()
    {
        await using var cms = CmsWorld.Open();
        var now = cms.Clock.GetUtcNow().UtcDateTime;
        var page = await cms.Publishes("Aktion");
        await cms.Save(page, new Page { Title = "Aktion neu" });
        await cms.Schedule(page, now.AddHours(1), now.AddHours(2));
        await cms.Withdraw(page, false);
        cms.Clock.Advance(TimeSpan.FromHours(1));
        await cms.CarryOut();
        cms.Clock.Advance(TimeSpan.FromHours(1));
        await cms.CarryOut();

        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/aktion"));
    }

    [Fact]
    public async Task A_page_and_the_one_below_it_due_at_the_same_moment_both_become_public()
    {
        await using var cms = CmsWorld.Open();
        var at = cms.Clock.GetUtcNow().UtcDateTime.AddHours(1);
        var child = await cms.Drafts("Ziele");
        var parent = await cms.Drafts("Verein");
        Assert.Equal(MoveContent.Outcome.Moved, (await cms.Move(child, parent)).Outcome);
        await cms.Schedule(parent, at);
        await cms.Schedule(child, at);
        cms.Clock.Advance(TimeSpan.FromHours(1));

        await cms.CarryOut();
        await cms.CarryOut();

        Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein"));
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein/ziele"));
    }

    [Fact]
    public async Task A_second_long_title_gets_a_free_slug()
    {
        await using var cms = CmsWorld.Open();
        Assert.InRange(Slug.From(Long).Length, 59, 60);
        await cms.Drafts(Long);

        var (_, answer) = await cms.With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create =>
            create.RunAsync(new NewContent(new Page { Title = Long }, "de", null), CmsWorld.Office, CancellationToken.None));

        Assert.Equal(CreateContent.Outcome.Created, answer.Outcome);
    }

    [Fact]
    public async Task What_is_restored_to_a_taken_long_address_gets_a_free_one()
    {
        await using var cms = CmsWorld.Open();
        var first = await cms.Publishes(Long);
        await cms.Trash(first);
        var second = await cms.Publishes(Long);
        await cms.Trash(second);
        await cms.Publishes(Long);

        Assert.Equal(RestoreFromTrash.Outcome.Restored, (await cms.Restore(first)).Outcome);
        Assert.True(Slug.IsWellFormed((await cms.Item(first)).Slug));
        Assert.Equal(RestoreFromTrash.Outcome.Restored, (await cms.Restore(second)).Outcome);
    }

    [Fact]
    public async Task Nothing_is_created_below_what_has_no_page()
    {
        await using var cms = CmsWorld.Open();
        var figure = await cms.Drafts(new Figure { Title = "Zahl" });

        var (_, answer) = await cms.With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create =>
            create.RunAsync(new NewContent(new Page { Title = "Seite" }, "de", figure) { Slug = "manager" }, CmsWorld.Office, CancellationToken.None));

        Assert.Equal(CreateContent.Outcome.ParentMissing, answer.Outcome);
    }

    [Theory]
    [InlineData("2026")]
    [InlineData("archiv")]
    [InlineData("kategorie")]
    public async Task A_page_below_an_archive_cannot_take_the_archives_own_addresses(string slug)
    {
        await using var cms = CmsWorld.Open();
        var archive = await cms.Publishes(new Page { Title = "Aktuelles", Template = PageTemplate.News });

        var (_, answer) = await cms.With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create =>
            create.RunAsync(new NewContent(new Page { Title = "Seite" }, "de", archive) { Slug = slug }, CmsWorld.Office, CancellationToken.None));

        Assert.Equal(CreateContent.Outcome.SlugReserved, answer.Outcome);
    }

    [Fact]
    public async Task What_is_not_public_takes_no_redirect_from_what_is()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Publishes("Verein");
        await cms.Rename(page, "wir");
        var other = await cms.Publishes("Alt");
        await cms.Withdraw(other, false);

        await cms.Rename(other, "verein");

        Assert.Equal(new PathAnswer.Moved("/wir"), await cms.Visit("/verein"));
    }

    [Fact]
    public async Task A_draft_does_not_change_the_public_order()
    {
        await using var cms = CmsWorld.Open();
        var a = await cms.Publishes("Anfang");
        var b = await cms.Publishes("Bestand");

        await cms.Save(a, new Page { Title = "Zuletzt" }, RevisionKind.Autosave);

        var all = await cms.With<PublishedContent, IReadOnlyList<Live<Page>>>(published => published.AllAsync<Page>("de", CancellationToken.None));
        Assert.Equal([a, b], all.Select(live => live.Id));
    }

    [Fact]
    public async Task Any_translation_names_the_group()
    {
        await using var cms = CmsWorld.Open();
        var german = await cms.Drafts("Verein");
        var english = await Create(cms, new NewContent(new Page { Title = "Association" }, "en", null) { TranslationGroup = german });
        var third = await Create(cms, new NewContent(new Page { Title = "Verband" }, "de", null) { TranslationGroup = english });

        Assert.Equal((await cms.Item(german)).TranslationGroup, (await cms.Item(third)).TranslationGroup);
    }

    [Fact]
    public async Task Blocks_with_the_same_identifier_are_no_crash()
    {
        await using var cms = CmsWorld.Open();
        var figure = await cms.Publishes(new Figure { Title = "Zahl", Value = 1, Source = "Quelle", Note = "ohne Datum" });
        var block = new FiguresBlock { Figures = [figure] };
        var page = await cms.Drafts(new Page { Title = "Seite", Blocks = [block, block] });

        await cms.Publish(page);
    }

    [Fact]
    public async Task What_cannot_be_published_keeps_the_end_of_what_is_public()
    {
        await using var cms = CmsWorld.Open();
        var now = cms.Clock.GetUtcNow().UtcDateTime;
        var figure = await cms.Publishes(new Figure { Title = "Zahl", Value = 1, Source = "Quelle", Note = "ohne Datum" });
        var page = await cms.Publishes("Aktion");
        await cms.Save(page, new Page { Title = "Aktion", Blocks = [new FiguresBlock { Figures = [figure] }] });
        Assert.Equal(SchedulePublication.Outcome.Scheduled, (await cms.Schedule(page, now.AddHours(1), now.AddHours(2))).Outcome);
        await cms.Trash(figure);
        cms.Clock.Advance(TimeSpan.FromHours(1));
        await cms.CarryOut();
        cms.Clock.Advance(TimeSpan.FromHours(1));
        await cms.CarryOut();

        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/aktion"));
    }

    [Fact]
    public async Task Publishing_another_revision_keeps_the_schedule_of_a_newer_one()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Heute");
        var today = (await cms.Item(page)).DraftRevisionId;
        await cms.Save(page, new Page { Title = "Montag" });
        await cms.Schedule(page, cms.Clock.GetUtcNow().UtcDateTime.AddHours(1));
        await cms.Publish(page, revision: today);
        cms.Clock.Advance(TimeSpan.FromHours(1));
        await cms.CarryOut();

        Assert.Equal("Montag", Assert.IsType<PathAnswer.Found>(await cms.Visit("/heute")).Content.Body.Title);
    }

    [Fact]
    public async Task A_schedule_that_ran_out_in_the_trash_publishes_nothing_on_restoring()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Geplant");
        await cms.Schedule(page, cms.Clock.GetUtcNow().UtcDateTime.AddHours(1));
        await cms.Trash(page);
        cms.Clock.Advance(TimeSpan.FromDays(30));
        await cms.Restore(page);
        await cms.CarryOut();

        Assert.IsType<PathAnswer.Unknown>(await cms.Visit("/geplant"));
    }

    [Fact]
    public async Task A_child_trashed_alone_comes_back_below_the_renamed_parent_with_redirect()
    {
        await using var cms = CmsWorld.Open();
        var top = await cms.Publishes("Verein");
        var below = await cms.Publishes("Ziele", top);
        await cms.Trash(below);
        await cms.Rename(top, "wir");
        var other = await cms.Publishes("Verein");
        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/verein/ziele"));
        await cms.Restore(below);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/wir/ziele"));
        Assert.Equal(new PathAnswer.Moved("/wir/ziele"), await cms.Visit("/verein/ziele"));
        Assert.Equal(other, Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein")).Content.Id);
    }

    [Fact]
    public async Task A_tree_restored_to_another_slug_redirects_below()
    {
        await using var cms = CmsWorld.Open();
        var top = await cms.Publishes("Verein");
        await cms.Publishes("Ziele", top);
        await cms.Trash(top);
        await cms.Publishes("Verein");
        await cms.Restore(top);
        Assert.Equal(new PathAnswer.Moved("/verein-2/ziele"), await cms.Visit("/verein/ziele"));
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein-2/ziele"));
    }

    [Fact]
    public async Task Restored_below_withdrawn_parent_is_withdrawn_with_tree()
    {
        await using var cms = CmsWorld.Open();
        var top = await cms.Publishes("Verein");
        var below = await cms.Publishes("Ziele", top);
        var third = await cms.Publishes("Erstes", below);
        await cms.Trash(below);
        await cms.Withdraw(top, false);
        Assert.Equal(RestoreFromTrash.Outcome.RestoredAsWithdrawn, (await cms.Restore(below)).Outcome);
        Assert.Equal(ContentState.Withdrawn, (await cms.Item(third)).State);
        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/verein/ziele/erstes"));
        Assert.Equal(0, await cms.Ask(db => db.References.CountAsync(r => r.IsLive)));
    }

    [Fact]
    public async Task An_end_written_in_the_file_of_a_public_page_is_kept()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/aktion.md", "---\nposition: 30\ntitle: Aktion\nwithdrawAt: 2026-11-25T12:00\n---\n\nText.\n");
        var report = await files.ImportInto(cms);
        Assert.Empty(report.Faults);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/aktion"));
        cms.Clock.Advance(TimeSpan.FromHours(3));
        await cms.CarryOut();

        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/aktion"));
    }

    [Fact]
    public async Task A_home_page_whose_file_is_gone_is_not_said_to_be_deleted()
    {
        await using var cms = CmsWorld.Open();
        using var files = new ContentFiles()
            .With("pages/index.md", "---\ntitle: Drei Länder. Eine Branche.\ntemplate: start\n---\n")
            .With("pages/verein.md", "---\nposition: 10\ntitle: Der Verein\n---\n\nText.\n");
        await files.ImportInto(cms);
        var report = await files.Without("pages/index.md").ImportInto(cms, prune: true);

        var isThere = await cms.Visit("/") is PathAnswer.Found;
        Assert.Equal(isThere, !report.Deleted.Contains("pages/index.md"));
    }

    [Fact]
    public async Task A_set_end_survives_export_and_import()
    {
        await using var cms = CmsWorld.Open();
        var now = cms.Clock.GetUtcNow().UtcDateTime;
        var page = await cms.Drafts("Aktion");
        await cms.Schedule(page, now.AddHours(1), now.AddHours(5));
        cms.Clock.Advance(TimeSpan.FromHours(1));
        await cms.CarryOut();
        Assert.NotNull((await cms.Item(page)).WithdrawAt);
        var folder = await ContentFiles.Export(cms);

        await using var other = CmsWorld.Open();
        other.Clock.Advance(TimeSpan.FromHours(1));
        await other.With<Cms.Transfer.ImportContent, Cms.Transfer.ImportReport>(import => import.RunAsync(new Cms.Transfer.ImportOptions(folder), null, CancellationToken.None));
        Assert.IsType<PathAnswer.Found>(await other.Visit("/aktion"));

        Assert.NotNull((await other.Item(page)).WithdrawAt);
    }

    [Fact]
    public async Task A_redirect_survives_a_withdrawn_descendant_moved_onto_it()
    {
        await using var cms = CmsWorld.Open();
        var verein = await cms.Publishes("Verein");
        var ziele = await cms.Publishes("Ziele", verein);
        var themen = await cms.Publishes("Themen");
        await cms.Move(ziele, themen);
        var old = await cms.Publishes("Ziele alt", verein, slug: "ziele-alt");
        await cms.Withdraw(old, false);
        Assert.Equal(new PathAnswer.Moved("/themen/ziele"), await cms.Visit("/verein/ziele"));
        await cms.Rename(old, "ziele");
        Assert.Equal(new PathAnswer.Moved("/themen/ziele"), await cms.Visit("/verein/ziele"));
    }

    [Fact]
    public async Task Reserved_words_stay_reserved_when_a_page_is_moved_below_the_home_page()
    {
        await using var cms = CmsWorld.Open();
        var home = await cms.Publishes(new Page { Title = "Start" }, slug: "");
        var verein = await cms.Publishes("Verein");
        var page = await cms.Publishes("Media", verein, slug: "media");

        Assert.Equal(MoveContent.Outcome.SlugReserved, (await cms.Move(page, home)).Outcome);
    }

    [Fact]
    public async Task A_published_child_moved_while_one_is_in_the_trash()
    {
        await using var cms = CmsWorld.Open();
        var a = await cms.Publishes("Aa");
        var b = await cms.Publishes("Bb", a);
        var c = await cms.Publishes("Cc", b);
        var z = await cms.Publishes("Zz");
        await cms.Trash(c);
        await cms.Move(b, z);
        await cms.Withdraw(b, false);
        await cms.Rename(b, "bneu");
        await cms.Publish(b);
        await cms.Restore(c);
        Assert.Equal(new PathAnswer.Moved("/zz/bneu/cc"), await cms.Visit("/aa/bb/cc"));
        Assert.Equal(new PathAnswer.Moved("/zz/bneu"), await cms.Visit("/aa/bb"));
        Assert.Equal(new PathAnswer.Moved("/zz/bneu"), await cms.Visit("/zz/bb"));
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/zz/bneu/cc"));
    }

    [Fact]
    public async Task Swapping_addresses_leaves_no_loop()
    {
        await using var cms = CmsWorld.Open();
        var a = await cms.Publishes("Aa");
        var b = await cms.Publishes("Bb");
        await cms.Rename(a, "tt");
        await cms.Rename(b, "aa");
        await cms.Rename(a, "bb");
        Assert.Equal(b, Assert.IsType<PathAnswer.Found>(await cms.Visit("/aa")).Content.Id);
        Assert.Equal(a, Assert.IsType<PathAnswer.Found>(await cms.Visit("/bb")).Content.Id);
        Assert.Equal(new PathAnswer.Moved("/bb"), await cms.Visit("/tt"));
        Assert.Equal(2, await cms.Ask(db => db.Addresses.CountAsync(x => x.IsCurrent)));
    }

    [Fact]
    public async Task Of_eight_who_save_at_once_on_one_version_one_succeeds()
    {
        await using var cms = CmsWorld.Open();
        var a = await cms.Publishes("Verein");
        var v = await cms.VersionOf(a);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => cms.Save(a, new Page { Title = $"Nr {n}" }, version: v)));
        Assert.Single(answers, x => x.Outcome is SaveDraft.Outcome.Saved);
    }

    [Fact]
    public async Task A_time_taken_out_of_the_file_is_taken_off_the_schedule()
    {
        await using var cms = CmsWorld.Open();
        const string head = "---\nposition: 30\ntitle: Aktion\nstate: draft\n";
        using var files = ContentFiles.Small().With("pages/aktion.md", head + "publishAt: 2026-11-25T12:00\n---\n\nText.\n");
        Assert.Empty((await files.ImportInto(cms)).Faults);
        var report = await files.With("pages/aktion.md", head + "---\n\nText.\n").ImportInto(cms);
        Assert.Contains("pages/aktion.md", report.Changed);
        cms.Clock.Advance(TimeSpan.FromHours(3));
        await cms.CarryOut();

        Assert.IsType<PathAnswer.Unknown>(await cms.Visit("/aktion"));
    }

    [Fact]
    public async Task The_sitemap_names_no_showcase_that_is_gone_with_its_member()
    {
        await using var site = new SiteWorld();
        var (showcase, member) = await site.With<Cms.Data.Db, (string?, Guid)>(async db =>
        {
            var entry = await db.ShowcaseEntries.FirstAsync();
            return ((await db.Items.SingleAsync(i => i.Id == entry.ContentId)).Path, entry.OrganisationId);
        });
        await site.With<WithdrawContent, Answer<WithdrawContent.Outcome>>(async withdraw => await withdraw.RunAsync(member,
            await site.With<Cms.Data.Db, int>(db => db.Items.Where(i => i.Id == member).Select(i => i.Version).SingleAsync()), false, CmsWorld.Office, CancellationToken.None));
        using var visitor = site.Visitor();
        using var answer = await visitor.GetAsync(showcase);
        Assert.Equal(System.Net.HttpStatusCode.Gone, answer.StatusCode);
        Assert.DoesNotContain(showcase, await site.Paths());
    }

    [Fact]
    public async Task Publishing_twice_in_one_scope_is_no_crash()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts(new Page { Title = "Seite", Topics = ["software"] });
        await cms.With<IServiceProvider, int>(async all =>
        {
            var (save, publish) = ((SaveDraft)all.GetService(typeof(SaveDraft))!, (PublishContent)all.GetService(typeof(PublishContent))!);
            var first = await publish.RunAsync(page, await cms.VersionOf(page), null, CmsWorld.Office, CancellationToken.None, CmsWorld.Waiver);
            var saved = await save.RunAsync(page, first.Version, new Page { Title = "Zwei", Topics = ["software"] }, RevisionKind.Saved, CmsWorld.Office, CancellationToken.None);
            var second = await publish.RunAsync(page, saved.Version, null, CmsWorld.Office, CancellationToken.None, CmsWorld.Waiver);
            Assert.Equal(PublishContent.Outcome.Published, second.Outcome);
            return 0;
        });
    }

    [Fact]
    public async Task A_home_page_with_an_end_takes_only_itself_away_when_the_other_language_has_none()
    {
        await using var cms = CmsWorld.Open();
        var now = cms.Clock.GetUtcNow().UtcDateTime;
        var home = await cms.Drafts(new Page { Title = "Start" }, slug: "");
        await cms.Publishes(new Page { Title = "Home" }, slug: "", language: "en");
        await cms.Schedule(home, now.AddHours(1), now.AddHours(2));
        cms.Clock.Advance(TimeSpan.FromHours(3));
        await cms.CarryOut();
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/en"));
    }

    [Fact]
    public async Task Moved_below_an_archive_a_page_cannot_take_its_addresses()
    {
        await using var cms = CmsWorld.Open();
        var (archive, post) = await cms.PublishesPost("Meldung");
        var page = await cms.Publishes("Jahr", slug: "2026");
        Assert.NotEqual(Guid.Empty, post);
        Assert.Equal(MoveContent.Outcome.SlugReserved, (await cms.Move(page, archive)).Outcome);
    }

    [Fact]
    public async Task A_restored_page_whose_end_has_passed_is_not_public()
    {
        await using var cms = CmsWorld.Open();
        var now = cms.Clock.GetUtcNow().UtcDateTime;
        var page = await cms.Drafts("Aktion");
        await cms.Schedule(page, now.AddHours(1), now.AddHours(2));
        cms.Clock.Advance(TimeSpan.FromHours(1));
        await cms.CarryOut();
        await cms.Trash(page);
        cms.Clock.Advance(TimeSpan.FromDays(2));
        await cms.Restore(page);
        await cms.CarryOut();
        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/aktion"));
    }

    [Fact]
    public async Task Deleting_for_good_leaves_no_rows()
    {
        await using var cms = CmsWorld.Open();
        var (archive, post) = await cms.PublishesPost("Meldung");
        await cms.Save(post, new Cms.Posts.Post { Title = "Meldung", Date = new DateOnly(2026, 11, 24), Topics = ["software"], Blocks = [new TextBlock { Markdown = $"[x](content:{archive})" }] });
        await cms.Publish(post);
        await cms.Trash(post);
        var version = await cms.VersionOf(post);
        await cms.With<DeleteForGood, Answer<DeleteForGood.Outcome>>(delete => delete.RunAsync(post, version, CmsWorld.Office, CancellationToken.None));
        Assert.Equal((0, 0, 0, 0), await cms.Ask(async db => (
            await db.References.CountAsync(r => r.ContentId == post), await db.TopicEntries.CountAsync(r => r.ContentId == post),
            await db.PostEntries.CountAsync(r => r.ContentId == post), await db.Revisions.CountAsync(r => r.ContentId == post))));
        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/aktuelles/meldung"));
    }

    private static async Task<Guid> Create(CmsWorld cms, NewContent wanted)
    {
        var (id, answer) = await cms.With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create => create.RunAsync(wanted, CmsWorld.Office, CancellationToken.None));
        Assert.Equal(CreateContent.Outcome.Created, answer.Outcome);
        return id;
    }
}
