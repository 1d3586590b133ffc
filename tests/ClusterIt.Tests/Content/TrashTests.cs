using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Content;

public sealed class TrashTests
{
    [Fact]
    public async Task Trashed_content_and_all_below_it_is_gone()
    {
        await using var cms = CmsWorld.Open();
        var top = await cms.Publishes("Verein");
        await cms.Publishes("Ziele", top);

        Assert.Equal(TrashContent.Outcome.Trashed, (await cms.Trash(top)).Outcome);

        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/verein"));
        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/verein/ziele"));
        Assert.Equal(ContentState.Trashed, (await cms.Item(top)).State);
    }

    [Fact]
    public async Task Restoring_is_the_undo_of_deleting()
    {
        await using var cms = CmsWorld.Open();
        var (archive, post) = await cms.PublishesPost("Meldung");
        await cms.Trash(archive);
        Assert.Equal(0, await cms.Ask(db => db.PostEntries.CountAsync()));

        Assert.Equal(RestoreFromTrash.Outcome.Restored, (await cms.Restore(archive)).Outcome);

        Assert.IsType<PathAnswer.Found>(await cms.Visit("/aktuelles/meldung"));
        Assert.Equal(ContentState.Published, (await cms.Item(post)).State);
        Assert.Equal(1, await cms.Ask(db => db.PostEntries.CountAsync()));
    }

    [Fact]
    public async Task What_comes_back_to_a_taken_address_gets_the_next_free_one()
    {
        await using var cms = CmsWorld.Open();
        var first = await cms.Publishes("Verein");
        await cms.Trash(first);
        await cms.Publishes("Verein");

        await cms.Restore(first);

        Assert.Equal("/verein-2", (await cms.Item(first)).Path);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein-2"));
    }

    [Fact]
    public async Task What_went_with_its_parent_comes_back_with_it_alone()
    {
        await using var cms = CmsWorld.Open();
        var top = await cms.Publishes("Verein");
        var below = await cms.Publishes("Ziele", top);
        await cms.Trash(top);

        Assert.Equal(RestoreFromTrash.Outcome.TrashedWithParent, (await cms.Restore(below)).Outcome);
        Assert.Equal(DeleteForGood.Outcome.TrashedWithParent, (await cms.Delete(below)).Outcome);
    }

    [Fact]
    public async Task A_child_trashed_before_its_parent_waits_for_the_parent()
    {
        await using var cms = CmsWorld.Open();
        var top = await cms.Publishes("Verein");
        var below = await cms.Publishes("Ziele", top);
        await cms.Trash(below);
        await cms.Trash(top);

        Assert.Equal(RestoreFromTrash.Outcome.ParentTrashed, (await cms.Restore(below)).Outcome);
        Assert.Equal(DeleteForGood.Outcome.HoldsOtherTrash, (await cms.Delete(top)).Outcome);
    }

    [Fact]
    public async Task Deleted_for_good_leaves_no_word_and_goes_on_answering_that_it_is_gone()
    {
        await using var cms = CmsWorld.Open();
        var top = await cms.Publishes("Verein");
        await cms.Publishes("Ziele", top);
        await cms.Rename(top, "wir");
        await cms.Trash(top);

        Assert.Equal(DeleteForGood.Outcome.Deleted, (await cms.Delete(top)).Outcome);

        Assert.Equal((0, 0), (await cms.Ask(db => db.Items.CountAsync()), await cms.Ask(db => db.Revisions.CountAsync())));
        foreach (var path in new[] { "/verein", "/wir", "/verein/ziele", "/wir/ziele" })
            Assert.IsType<PathAnswer.Gone>(await cms.Visit(path));
    }

    [Fact]
    public async Task Nothing_is_deleted_for_good_that_is_not_in_the_trash()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Publishes("Verein");

        Assert.Equal(DeleteForGood.Outcome.NotTrashed, (await cms.Delete(page)).Outcome);
    }

    [Fact]
    public async Task A_home_page_stays_public()
    {
        await using var cms = CmsWorld.Open();
        var home = await cms.Publishes(new Page { Title = "Start" }, slug: "");
        var (version, soon) = (await cms.VersionOf(home), cms.Clock.GetUtcNow().UtcDateTime.AddHours(1));

        Assert.Equal(TrashContent.Outcome.HomePage, (await cms.Trash(home)).Outcome);
        Assert.Equal(WithdrawContent.Outcome.HomePage, (await cms.Withdraw(home, withDescendants: true)).Outcome);
        Assert.Equal(SchedulePublication.Outcome.HomePage, (await cms.Schedule(home, soon, soon.AddHours(1))).Outcome);
        Assert.Equal(SetEnd.Outcome.HomePage, (await cms.With<SetEnd, Answer<SetEnd.Outcome>>(set => set.RunAsync(home, version, soon, CmsWorld.Office, CancellationToken.None))).Outcome);
        Assert.Equal((ContentState.Published, version), ((await cms.Item(home)).State, await cms.VersionOf(home)));
    }

    [Fact]
    public async Task An_end_that_a_home_page_has_from_earlier_days_is_taken_off()
    {
        await using var cms = CmsWorld.Open();
        var home = await cms.Publishes(new Page { Title = "Start" }, slug: "");
        var before = cms.Clock.GetUtcNow().UtcDateTime;
        await cms.Ask(db => db.Items.ExecuteUpdateAsync(set => set.SetProperty(item => item.WithdrawAt, before)));

        Assert.Equal(0, await cms.CarryOut());

        Assert.Equal((ContentState.Published, null), ((await cms.Item(home)).State, (await cms.Item(home)).WithdrawAt));
    }

    [Fact]
    public async Task Withdrawn_content_is_gone_and_can_be_published_again()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Publishes("Verein");

        await cms.Withdraw(page, withDescendants: false);

        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/verein"));
        Assert.Equal(ContentState.Withdrawn, (await cms.Item(page)).State);
        await cms.Publish(page);
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/verein"));
    }

    [Fact]
    public async Task Public_children_are_withdrawn_only_when_asked_for()
    {
        await using var cms = CmsWorld.Open();
        var top = await cms.Publishes("Verein");
        await cms.Publishes("Ziele", top);

        Assert.Equal(WithdrawContent.Outcome.HasPublishedChildren, (await cms.Withdraw(top, withDescendants: false)).Outcome);
        Assert.Equal(WithdrawContent.Outcome.Withdrawn, (await cms.Withdraw(top, withDescendants: true)).Outcome);
        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/verein/ziele"));
    }

    [Fact]
    public async Task An_old_revision_comes_back_as_a_draft_and_the_public_sees_no_change()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Publishes(new Page { Title = "Erste Fassung", Topics = ["software"] });
        var first = (await cms.Item(page)).DraftRevisionId;
        await cms.Save(page, new Page { Title = "Zweite Fassung" });
        await cms.Publish(page);
        var version = await cms.VersionOf(page);

        var answer = await cms.With<RestoreRevision, Answer<RestoreRevision.Outcome>>(restore =>
            restore.RunAsync(page, version, first, CmsWorld.Office, CancellationToken.None));

        Assert.Equal(RestoreRevision.Outcome.Restored, answer.Outcome);
        Assert.Equal(("Erste Fassung", ContentState.PublishedWithNewerDraft), ((await cms.Item(page)).Title, (await cms.Item(page)).State));
        Assert.Equal("Zweite Fassung", Assert.IsType<PathAnswer.Found>(await cms.Visit("/erste-fassung")).Content.Body.Title);
    }
}
