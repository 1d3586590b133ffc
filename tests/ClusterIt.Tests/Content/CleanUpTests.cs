using ClusterIt.Cms.Content;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Review;
using ClusterIt.Cms.Settings;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Content;

/// <summary>What the history and the trash forget, and what they never do (goals M10, M11).</summary>
public sealed class CleanUpTests
{
    [Fact]
    public async Task A_week_is_kept_whole_then_the_last_of_each_day_and_after_ninety_days_none()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Publishes("Der Verein");
        foreach (var (days, title) in new[] { (0, "A"), (0, "B"), (1, "C"), (0, "D") })
        {
            cms.Clock.Advance(TimeSpan.FromDays(days) + TimeSpan.FromMinutes(1));
            await cms.Save(page, new Page { Title = title });
        }

        Assert.Equal((0, 0), await CleanUp(cms));
        cms.Clock.Advance(TimeSpan.FromDays(8));
        await cms.Save(page, new Page { Title = "E" });
        Assert.Equal((1, 0), await CleanUp(cms)); // D was the draft until just now, and C the last of its day that was replaced.
        Assert.Equal(["Der Verein", "B", "C", "D", "E"], await History(cms, page));

        cms.Clock.Advance(TimeSpan.FromDays(91));
        Assert.Equal((3, 0), await CleanUp(cms));
        Assert.Equal(["Der Verein", "E"], await History(cms, page));
        Assert.Equal((0, 0), await CleanUp(cms));
        Assert.Contains("3 Fassungen", (await cms.Ask(db => db.AuditEntries.AsNoTracking().Where(entry => entry.Deed == "history.cleaned").OrderBy(entry => entry.Id).ToListAsync()))[^1].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_says_how_long_the_trash_and_the_history_keep_what_they_hold()
    {
        await using var cms = CmsWorld.Open();
        await cms.With<ChangeSettings, ChangeSettings.Outcome>(change => change.RunAsync(new SiteSettings { Name = "Verein", TrashDays = 7, HistoryDays = 14 }, 0, CmsWorld.Office, CancellationToken.None));
        var (kept, trashed) = (await cms.Publishes("Bleibt"), await cms.Publishes("Geht"));
        foreach (var title in new[] { "A", "B" })
        {
            cms.Clock.Advance(TimeSpan.FromDays(1));
            await cms.Save(kept, new Page { Title = title });
        }
        var version = await cms.VersionOf(trashed);
        await cms.With<TrashContent, Answer<TrashContent.Outcome>>(trash => trash.RunAsync(trashed, version, CmsWorld.Office, CancellationToken.None));

        cms.Clock.Advance(TimeSpan.FromDays(6));
        Assert.Equal((0, 0), await CleanUp(cms));
        cms.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal((0, 1), await CleanUp(cms));
        cms.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal((1, 0), await CleanUp(cms));
        Assert.Equal(["Bleibt", "B"], await History(cms, kept));
    }

    [Fact]
    public async Task What_was_published_planned_named_or_brought_back_is_never_forgotten()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Publishes("Erste");
        await cms.Save(page, new Page { Title = "Zweite" });
        await cms.Publish(page);
        await cms.Save(page, new Page { Title = "Geplant" });
        await cms.Schedule(page, cms.Clock.GetUtcNow().UtcDateTime.AddYears(1));
        var version = await cms.VersionOf(page);
        await cms.With<SaveDraft, Answer<SaveDraft.Outcome>>(save => save.RunAsync(page, version, new Page { Title = "Benannt" }, RevisionKind.Saved, CmsWorld.Office, CancellationToken.None, "Vor der Wahl"));
        cms.Clock.Advance(TimeSpan.FromMinutes(1));
        await cms.Save(page, new Page { Title = "Vergänglich" });
        await cms.Save(page, new Page { Title = "Jetzt" });

        cms.Clock.Advance(TimeSpan.FromDays(200));
        await CleanUp(cms);

        Assert.Equal(["Erste", "Zweite", "Geplant", "Benannt", "Jetzt"], await History(cms, page));
    }

    /// <summary>A preview link shows its revision to the last day, and holds nothing afterwards.</summary>
    [Fact]
    public async Task What_somebody_may_look_at_stays_until_the_link_is_over()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Publishes("Öffentlich");
        await cms.Save(page, new Page { Title = "Geteilt" });
        var version = await cms.VersionOf(page);
        var (_, secret) = await cms.With<SharePreview, (Answer<SharePreview.Outcome>, string)>(share => share.RunAsync(page, version, 30, CmsWorld.Office, CancellationToken.None));
        cms.Clock.Advance(TimeSpan.FromMinutes(1));
        await cms.Save(page, new Page { Title = "Geteilt, später" });
        await cms.Save(page, new Page { Title = "Jetzt" });

        cms.Clock.Advance(TimeSpan.FromDays(29));
        await CleanUp(cms);
        Assert.Equal(["Öffentlich", "Geteilt", "Geteilt, später", "Jetzt"], await History(cms, page));
        Assert.Equal("Geteilt", (await Shown(cms, secret))!.Value.Draft.Body.Title);

        cms.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Null(await Shown(cms, secret));
        await CleanUp(cms);
        Assert.Equal(0, await cms.Ask(db => db.PreviewLinks.CountAsync()));
        Assert.Equal(["Öffentlich", "Geteilt, später", "Jetzt"], await History(cms, page));
    }

    /// <summary>However old it is: somebody may have cut it down by mistake this morning.</summary>
    [Fact]
    public async Task What_was_the_draft_until_this_week_stays()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Alt und lang");
        cms.Clock.Advance(TimeSpan.FromDays(400));
        await cms.Save(page, new Page { Title = "Gekürzt" });
        cms.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal((0, 0), await CleanUp(cms));
        Assert.Equal(["Alt und lang", "Gekürzt"], await History(cms, page));
    }

    [Fact]
    public async Task The_trash_holds_things_for_thirty_days_and_their_addresses_answer_gone_for_good()
    {
        await using var cms = CmsWorld.Open();
        var above = await cms.Publishes("Oben");
        var below = await cms.Publishes("Unten", above);
        await cms.Trash(below);
        cms.Clock.Advance(TimeSpan.FromDays(1));
        await cms.Trash(above);

        cms.Clock.Advance(TimeSpan.FromDays(29.5));
        Assert.Equal((0, 1), await CleanUp(cms));
        Assert.NotNull(await cms.Ask(db => db.Items.AsNoTracking().FirstOrDefaultAsync(item => item.Id == above)));
        cms.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal((0, 1), await CleanUp(cms));
        Assert.Equal(0, await cms.Ask(db => db.Items.CountAsync()));
        Assert.Equal(2, await cms.Ask(db => db.Addresses.CountAsync(address => address.ContentId == null)));
    }

    [Fact]
    public async Task A_file_leaves_the_trash_after_thirty_days_unless_some_draft_names_it()
    {
        await using var cms = CmsWorld.Open();
        var named = await cms.Hands(Pictures.Png(20, 10));
        var loose = await cms.Hands(Pictures.Png(21, 10));
        await cms.Drafts(new Page { Title = "Entwurf", Picture = new ImageUse { Media = named.Id, Alt = "Rot" } });
        foreach (var file in new[] { named, loose })
            await cms.With<TrashMedia, Answer<TrashMedia.Outcome>>(trash => trash.RunAsync(file.Id, file.Version, 1, CmsWorld.Office, CancellationToken.None));

        cms.Clock.Advance(TimeSpan.FromDays(29.5));
        Assert.Equal((0, 0), await CleanUp(cms));
        cms.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal((0, 1), await CleanUp(cms));
        Assert.Equal(named.Id, (await cms.Ask(db => db.Media.AsNoTracking().SingleAsync())).Id);
    }

    private static Task<(int, int)> CleanUp(CmsWorld cms) => cms.With<CleanUp, (int, int)>(cleanUp => cleanUp.RunAsync(CancellationToken.None));

    private static Task<(ContentDraft Draft, DateTime Until)?> Shown(CmsWorld cms, string secret) =>
        cms.With<SharedPreviews, (ContentDraft, DateTime)?>(previews => previews.FindAsync(secret, CancellationToken.None));

    private static Task<List<string>> History(CmsWorld cms, Guid page) =>
        cms.Ask(db => db.Revisions.AsNoTracking().Where(revision => revision.ContentId == page).OrderBy(revision => revision.Number).Select(revision => revision.Title).ToListAsync());
}
