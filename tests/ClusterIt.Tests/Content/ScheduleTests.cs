using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Text;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Content;

public sealed class ScheduleTests
{
    [Fact]
    public async Task A_scheduled_page_becomes_public_at_its_time_and_not_before()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Pressemitteilung");
        await cms.Schedule(page, cms.Clock.GetUtcNow().UtcDateTime.AddHours(24));
        Assert.Equal(ContentState.Scheduled, (await cms.Item(page)).State);

        cms.Clock.Advance(TimeSpan.FromHours(23.9));
        Assert.Equal(0, await cms.CarryOut());
        cms.Clock.Advance(TimeSpan.FromHours(0.1));

        Assert.Equal(1, await cms.CarryOut());
        Assert.IsType<PathAnswer.Found>(await cms.Visit("/pressemitteilung"));
        Assert.Equal(0, await cms.CarryOut());
    }

    [Fact]
    public async Task A_newer_draft_never_takes_the_place_of_what_was_scheduled()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Geplant");
        await cms.Schedule(page, cms.Clock.GetUtcNow().UtcDateTime.AddHours(1));
        await cms.Save(page, new Page { Title = "Später geschrieben" }, RevisionKind.Autosave);
        cms.Clock.Advance(TimeSpan.FromHours(1));

        await cms.CarryOut();

        Assert.Equal("Geplant", Assert.IsType<PathAnswer.Found>(await cms.Visit("/geplant")).Content.Body.Title);
        Assert.Equal(ContentState.PublishedWithNewerDraft, (await cms.Item(page)).State);
    }

    [Fact]
    public async Task Fifty_at_the_same_minute_are_all_published_with_the_same_effects_as_by_hand()
    {
        await using var cms = CmsWorld.Open();
        for (var number = 0; number < 50; number++)
            await cms.Schedule(await cms.Drafts($"Seite {number}"), cms.Clock.GetUtcNow().UtcDateTime.AddMinutes(1));
        cms.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(50, await cms.CarryOut());

        Assert.Equal(50, await cms.Ask(db => db.OutboxEntries.CountAsync(entry => entry.Event == "content.published")));
        Assert.Equal(50, await cms.Ask(db => db.AuditEntries.CountAsync(entry => entry.Deed == "content.published" && entry.ActorKey == "system:scheduler")));
    }

    [Fact]
    public async Task A_set_end_withdraws_the_page()
    {
        await using var cms = CmsWorld.Open();
        var now = cms.Clock.GetUtcNow().UtcDateTime;
        var page = await cms.Drafts("Aktion");
        await cms.Schedule(page, now.AddHours(1), now.AddHours(2));
        cms.Clock.Advance(TimeSpan.FromHours(1));
        await cms.CarryOut();
        cms.Clock.Advance(TimeSpan.FromHours(1));

        await cms.CarryOut();

        Assert.IsType<PathAnswer.Gone>(await cms.Visit("/aktion"));
    }

    [Fact]
    public async Task What_can_no_longer_be_published_is_taken_off_the_schedule_with_the_reason()
    {
        await using var cms = CmsWorld.Open();
        var parent = await cms.Publishes("Themen");
        var page = await cms.Drafts("Darunter", parent);
        await cms.Schedule(page, cms.Clock.GetUtcNow().UtcDateTime.AddHours(1));
        var version = await cms.VersionOf(parent);
        await cms.With<WithdrawContent, Answer<WithdrawContent.Outcome>>(withdraw => withdraw.RunAsync(parent, version, true, CmsWorld.Office, CancellationToken.None));
        cms.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(0, await cms.CarryOut());

        Assert.Equal(ContentState.Draft, (await cms.Item(page)).State);
        Assert.Equal("Die Seite darüber ist nicht veröffentlicht.", await cms.Ask(db => db.AuditEntries.Where(entry => entry.Deed == "content.schedule-cancelled").Select(entry => entry.Detail).SingleAsync()));
    }

    [Fact]
    public async Task The_past_a_wrong_order_and_a_faulty_draft_are_refused_while_somebody_is_there_to_mend_it()
    {
        await using var cms = CmsWorld.Open();
        var now = cms.Clock.GetUtcNow().UtcDateTime;
        var page = await cms.Drafts(new Page { Title = "Seite", Description = "zu kurz" });

        Assert.Equal(SchedulePublication.Outcome.InThePast, (await cms.Schedule(page, now)).Outcome);
        Assert.Equal(SchedulePublication.Outcome.WithdrawalBeforePublication, (await cms.Schedule(page, now.AddHours(2), now.AddHours(1))).Outcome);
        Assert.Equal(SchedulePublication.Outcome.Invalid, (await cms.Schedule(page, now.AddHours(1))).Outcome);
    }

    [Theory]
    [InlineData("2026-03-29T01:59", "2026-03-29T00:59")]
    [InlineData("2026-03-29T02:30", "2026-03-29T01:30")]
    [InlineData("2026-03-29T03:00", "2026-03-29T01:00")]
    [InlineData("2026-10-25T02:30", "2026-10-25T00:30")]
    [InlineData("2026-10-25T03:00", "2026-10-25T02:00")]
    [InlineData("2026-12-01T10:00", "2026-12-01T09:00")]
    public void The_clocks_of_Berlin_are_right_over_both_changes(string wall, string utc) =>
        Assert.Equal(utc, BerlinTime.ToUtc(DateTime.Parse(wall, System.Globalization.CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture));
}
