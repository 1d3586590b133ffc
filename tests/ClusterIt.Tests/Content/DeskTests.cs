using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Content;

/// <summary>What the office finds on its desk.</summary>
public sealed class DeskTests
{
    [Fact]
    public async Task What_was_not_published_on_time_lies_there_with_the_reason_until_somebody_decides()
    {
        await using var cms = CmsWorld.Open();
        var parent = await cms.Publishes("Themen");
        var page = await cms.Drafts("Darunter", parent);
        await cms.Schedule(page, cms.Clock.GetUtcNow().UtcDateTime.AddHours(1));
        await cms.Withdraw(parent, withDescendants: true);
        cms.Clock.Advance(TimeSpan.FromHours(1));
        await cms.CarryOut();

        Assert.Single(await Missed(cms));
        await cms.Save(page, new Page { Title = "Darunter" });
        var (id, title, at, reason) = Assert.Single(await Missed(cms));
        Assert.Equal((page, "Darunter", cms.Clock.GetUtcNow().UtcDateTime, "Die Seite darüber ist nicht veröffentlicht."), (id, title, at, reason));

        await cms.Publish(parent);
        await cms.Schedule(page, cms.Clock.GetUtcNow().UtcDateTime.AddHours(1));
        Assert.Empty(await Missed(cms));
    }

    [Fact]
    public async Task What_somebody_has_taken_back_was_not_missed()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Abgesagt");
        await cms.Schedule(page, cms.Clock.GetUtcNow().UtcDateTime.AddHours(1));
        var version = await cms.VersionOf(page);
        await cms.With<CancelSchedule, Answer<CancelSchedule.Outcome>>(cancel => cancel.RunAsync(page, version, CmsWorld.Office, CancellationToken.None));

        Assert.Empty(await Missed(cms));
    }

    [Fact]
    public async Task A_public_link_to_what_is_withdrawn_trashed_or_deleted_is_named_with_where_it_stands()
    {
        await using var cms = CmsWorld.Open();
        var target = await cms.Publishes("Das Ziel");
        var page = await cms.Publishes(Linking("Der Anfang", target));
        await cms.Drafts(Linking("Nur ein Entwurf", target));
        Assert.Empty(await DeadEnds(cms));

        await cms.Withdraw(target, withDescendants: false);
        Assert.Equal([new DeadEnd(page, "Der Anfang", "Das Ziel", ContentState.Withdrawn)], await DeadEnds(cms));

        await cms.Trash(target);
        Assert.Equal([new DeadEnd(page, "Der Anfang", "Das Ziel", ContentState.Trashed)], await DeadEnds(cms));

        await cms.Delete(target);
        Assert.Equal([new DeadEnd(page, "Der Anfang", null, null)], await DeadEnds(cms));

        await cms.Withdraw(page, withDescendants: false);
        Assert.Empty(await DeadEnds(cms));
    }

    private static Page Linking(string title, Guid target) => new()
    {
        Title = title,
        Blocks = [new TextBlock { Markdown = $"Weiter [dorthin](content:{target}) und [noch einmal](content:{target})." }],
    };

    private static Task<IReadOnlyList<(Guid Id, string Title, DateTime At, string Reason)>> Missed(CmsWorld cms) =>
        cms.With<Desk, IReadOnlyList<(Guid Id, string Title, DateTime At, string Reason)>>(desk => desk.MissedAsync(CancellationToken.None));

    private static Task<IReadOnlyList<DeadEnd>> DeadEnds(CmsWorld cms) => cms.With<Desk, IReadOnlyList<DeadEnd>>(desk => desk.DeadEndsAsync(CancellationToken.None));
}
