using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Bulk;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Mail;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Redirects;
using ClusterIt.Cms.Review;
using ClusterIt.Cms.Settings;
using ClusterIt.Cms.Topics;
using ClusterIt.Cms.Translations;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Content;

/// <summary>Whoever writes on a version that somebody has changed since is told so, and overwrites nothing (goal M1).</summary>
public sealed class StaleTests
{
    private static readonly Dictionary<Type, Deed> OnPages = new()
    {
        [typeof(SaveDraft)] = new(StartsAs.Published, (cms, id, version) => cms.With<SaveDraft, string>(async save => Said(await save.RunAsync(id, version, new Page { Title = "Überschrieben" }, RevisionKind.Saved, CmsWorld.Office, CancellationToken.None)))),
        [typeof(PublishContent)] = new(StartsAs.Draft, (cms, id, version) => cms.With<PublishContent, string>(async publish => Said(await publish.RunAsync(id, version, null, CmsWorld.Office, CancellationToken.None)))),
        [typeof(SchedulePublication)] = new(StartsAs.Draft, (cms, id, version) => cms.With<SchedulePublication, string>(async schedule => Said(await schedule.RunAsync(id, version, null, Tomorrow(cms), null, CmsWorld.Office, CancellationToken.None)))),
        [typeof(CancelSchedule)] = new(StartsAs.Scheduled, (cms, id, version) => cms.With<CancelSchedule, string>(async cancel => Said(await cancel.RunAsync(id, version, CmsWorld.Office, CancellationToken.None)))),
        [typeof(SetEnd)] = new(StartsAs.Published, (cms, id, version) => cms.With<SetEnd, string>(async set => Said(await set.RunAsync(id, version, Tomorrow(cms), CmsWorld.Office, CancellationToken.None)))),
        [typeof(WithdrawContent)] = new(StartsAs.Published, (cms, id, version) => cms.With<WithdrawContent, string>(async withdraw => Said(await withdraw.RunAsync(id, version, withDescendants: true, CmsWorld.Office, CancellationToken.None)))),
        [typeof(RenameSlug)] = new(StartsAs.Published, (cms, id, version) => cms.With<RenameSlug, string>(async rename => Said(await rename.RunAsync(id, version, "anders", CmsWorld.Office, CancellationToken.None)))),
        [typeof(MoveContent)] = new(StartsAs.Published, (cms, id, version) => cms.With<MoveContent, string>(async move => Said(await move.RunAsync(id, version, null, 0, CmsWorld.Office, CancellationToken.None)))),
        [typeof(TrashContent)] = new(StartsAs.Published, (cms, id, version) => cms.With<TrashContent, string>(async trash => Said(await trash.RunAsync(id, version, CmsWorld.Office, CancellationToken.None)))),
        [typeof(RestoreFromTrash)] = new(StartsAs.Trashed, (cms, id, version) => cms.With<RestoreFromTrash, string>(async restore => Said(await restore.RunAsync(id, version, CmsWorld.Office, CancellationToken.None)))),
        [typeof(DeleteForGood)] = new(StartsAs.Trashed, (cms, id, version) => cms.With<DeleteForGood, string>(async delete => Said(await delete.RunAsync(id, version, CmsWorld.Office, CancellationToken.None)))),
        [typeof(SubmitForReview)] = new(StartsAs.Draft, (cms, id, version) => cms.With<SubmitForReview, string>(async submit => Said(await submit.RunAsync(id, version, "", CmsWorld.Office, CancellationToken.None)))),
        [typeof(ReturnWithComments)] = new(StartsAs.Draft, (cms, id, version) => cms.With<ReturnWithComments, string>(async giveBack => Said(await giveBack.RunAsync(id, version, "Bitte kürzer.", CmsWorld.Judge, CancellationToken.None)))),
        [typeof(WithdrawSubmission)] = new(StartsAs.Draft, (cms, id, version) => cms.With<WithdrawSubmission, string>(async withdraw => Said(await withdraw.RunAsync(id, version, CmsWorld.Office, CancellationToken.None)))),
        [typeof(SharePreview)] = new(StartsAs.Draft, (cms, id, version) => cms.With<SharePreview, string>(async share => Said((await share.RunAsync(id, version, 7, CmsWorld.Office, CancellationToken.None)).Answer))),
        [typeof(TagContent)] = new(StartsAs.Draft, (cms, id, version) => cms.With<TagContent, string>(async tag => Said(await tag.RunAsync(id, version, "it-sicherheit", carries: true, CmsWorld.Office, CancellationToken.None)))),
        [typeof(RestoreRevision)] = new(StartsAs.Published, async (cms, id, version) =>
        {
            var first = await cms.Ask(db => db.Revisions.Where(revision => revision.ContentId == id).OrderBy(revision => revision.Number).Select(revision => revision.Id).FirstAsync());
            return await cms.With<RestoreRevision, string>(async restore => Said(await restore.RunAsync(id, version, first, CmsWorld.Office, CancellationToken.None)));
        }),
    };

    private enum StartsAs
    {
        Draft,
        Published,
        Scheduled,
        Trashed,
    }

    public static TheoryData<string> Verbs => new(OnPages.Keys.Select(verb => verb.Name));

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_deed_on_a_version_that_is_no_longer_there_changes_nothing(string verb)
    {
        var (startsAs, run) = OnPages.Single(deed => deed.Key.Name == verb).Value;
        await using var cms = CmsWorld.Open();
        await cms.Publishes("Der Verein");
        var page = await Begin(cms, startsAs);
        var now = await cms.Item(page);

        var outcome = await run(cms, page, now.Version - 1);

        Assert.Equal("Stale", outcome);
        Assert.Equivalent(now, await cms.Item(page));
    }

    [Fact]
    public async Task Settings_changed_by_somebody_else_are_not_overwritten()
    {
        await using var cms = CmsWorld.Open();
        await Change(cms, "Kims Cluster", version: 0);

        Assert.Equal(ChangeSettings.Outcome.Stale, await Change(cms, "Lous Cluster", version: 0));

        var (settings, _) = await cms.With<PublishedSettings, (SiteSettings, int)>(published => published.ReadAsync(CancellationToken.None));
        Assert.Equal("Kims Cluster", settings.Name);
    }

    [Fact]
    public async Task A_picture_replaced_by_somebody_else_is_not_overwritten()
    {
        await using var cms = CmsWorld.Open();
        var item = await cms.Hands(Pictures.Png());
        var (_, inspected) = await cms.With<InspectMedia, (InspectMedia.Verdict, InspectedMedia?)>(inspect =>
            inspect.RunAsync(new NewMedia(item.Id, "bild", Pictures.Jpeg()), CancellationToken.None));
        using var other = inspected!;

        var outcome = await cms.With<AddMedia, AddMedia.Outcome>(add => add.RunAsync(other, item.Version - 1, CmsWorld.Office, CancellationToken.None));

        Assert.Equal(AddMedia.Outcome.Stale, outcome);
        Assert.Equal(item.ShownHash, (await cms.Ask(db => db.Media.AsNoTracking().SingleAsync())).ShownHash);
    }

    [Fact]
    public async Task A_role_that_somebody_else_has_changed_is_not_overwritten()
    {
        await using var cms = CmsWorld.Open();
        var account = new Account("lou@beispiel.example", "Lou", OfficeRole.Publisher, cms.Clock.GetUtcNow().UtcDateTime);
        await cms.Ask(async db =>
        {
            db.Accounts.Add(account);
            return await db.SaveChangesAsync();
        });

        var outcome = await cms.With<ChangeRole, ChangeRole.Outcome>(change => change.RunAsync(account.Id, OfficeRole.Editor, OfficeRole.Administrator, new Administrator(Guid.NewGuid(), "Kim"), CancellationToken.None));

        Assert.Equal(ChangeRole.Outcome.Stale, outcome);
        Assert.Equal(OfficeRole.Publisher, (await cms.Ask(db => db.Accounts.AsNoTracking().SingleAsync())).Role);
    }

    [Fact]
    public async Task Rules_for_the_staff_that_somebody_else_has_changed_are_not_overwritten()
    {
        await using var cms = CmsWorld.Open();
        var kim = new Administrator(Guid.NewGuid(), "Kim");
        Assert.Equal(ChangeOfficeRules.Outcome.Changed, await cms.With<ChangeOfficeRules, ChangeOfficeRules.Outcome>(change => change.RunAsync([OfficeRole.Administrator], false, 0, kim, CancellationToken.None)));

        var outcome = await cms.With<ChangeOfficeRules, ChangeOfficeRules.Outcome>(change => change.RunAsync([], true, 0, kim, CancellationToken.None));

        Assert.Equal(ChangeOfficeRules.Outcome.Stale, outcome);
        var rules = await cms.Ask(db => db.OfficeRules.AsNoTracking().SingleAsync());
        Assert.True(rules.AskTwiceOf(OfficeRole.Administrator));
        Assert.False(rules.EditorsPublishTheirOwn);
    }

    [Fact]
    public async Task What_somebody_else_has_said_about_a_picture_is_not_overwritten()
    {
        await using var cms = CmsWorld.Open();
        var item = await cms.Hands(Pictures.Png());

        var outcome = await cms.With<DescribeMedia, DescribeMedia.Outcome>(describe => describe.RunAsync(item.Id, item.Version - 1, new MediaParticulars("Anderes", "", "", "", []), CmsWorld.Office, CancellationToken.None));

        Assert.Equal(DescribeMedia.Outcome.Stale, outcome);
        Assert.Equal(item.Alt, (await cms.Ask(db => db.Media.AsNoTracking().SingleAsync())).Alt);
    }

    [Fact]
    public async Task A_file_that_somebody_else_has_touched_is_neither_trashed_nor_restored_nor_deleted()
    {
        await using var cms = CmsWorld.Open();
        var item = await cms.Hands(Pictures.Png());

        var early = await cms.With<TrashMedia, Answer<TrashMedia.Outcome>>(trash => trash.RunAsync(item.Id, item.Version - 1, 0, CmsWorld.Office, CancellationToken.None));
        var trashed = await cms.With<TrashMedia, Answer<TrashMedia.Outcome>>(trash => trash.RunAsync(item.Id, item.Version, 0, CmsWorld.Office, CancellationToken.None));
        var restored = await cms.With<RestoreMedia, RestoreMedia.Outcome>(restore => restore.RunAsync(item.Id, item.Version, CmsWorld.Office, CancellationToken.None));
        var deleted = await cms.With<DeleteMedia, DeleteMedia.Outcome>(delete => delete.RunAsync(item.Id, item.Version, CmsWorld.Office, CancellationToken.None));

        Assert.Equal((TrashMedia.Outcome.Stale, TrashMedia.Outcome.Trashed), (early.Outcome, trashed.Outcome));
        Assert.Equal((RestoreMedia.Outcome.Stale, DeleteMedia.Outcome.Stale), (restored, deleted));
        Assert.NotNull((await cms.Ask(db => db.Media.AsNoTracking().SingleAsync())).TrashedAt);
    }

    [Fact]
    public async Task A_translation_is_neither_begun_nor_marked_by_what_somebody_saw_too_long_ago()
    {
        await using var cms = CmsWorld.Open();
        var page = await Begin(cms, StartsAs.Published);
        var begun = await cms.With<BeginTranslation, (BeginTranslation.Outcome Outcome, Guid)>(begin => begin.RunAsync(page, 1, "en", CmsWorld.Office, CancellationToken.None));
        var english = await cms.Drafts("The page", language: "en");
        var marked = await cms.With<FollowOriginal, FollowOriginal.Outcome>(follow => follow.RunAsync(english, 0, Guid.NewGuid(), CmsWorld.Office, CancellationToken.None));

        Assert.Equal((BeginTranslation.Outcome.Stale, FollowOriginal.Outcome.Stale), (begun.Outcome, marked));
    }

    [Fact]
    public void Every_verb_that_can_be_late_is_tried()
    {
        var verbs = typeof(ContentItem).Assembly.GetTypes().Where(type => type.GetNestedType("Outcome") is { } outcome && Enum.IsDefined(outcome, "Stale"));

        Assert.Equivalent(OnPages.Keys.Append(typeof(ChangeSettings)).Append(typeof(AddMedia)).Append(typeof(DescribeMedia)).Append(typeof(TrashMedia)).Append(typeof(RestoreMedia)).Append(typeof(DeleteMedia)).Append(typeof(BeginTranslation)).Append(typeof(FollowOriginal)).Append(typeof(ChangeRole)).Append(typeof(ChangeOfficeRules)).Append(typeof(RetryMail)).Append(typeof(RemoveAlias)).Append(typeof(UndoMany)), verbs, strict: true);
    }

    /// <summary>A page that was touched after its first version.</summary>
    private static async Task<Guid> Begin(CmsWorld cms, StartsAs state)
    {
        var page = await cms.Drafts("Über uns");
        await cms.Save(page, new Page { Title = "Über uns alle" });
        if (state is StartsAs.Published or StartsAs.Trashed)
            await cms.Publish(page);
        if (state is StartsAs.Trashed)
            await cms.Trash(page);
        if (state is StartsAs.Scheduled)
            await cms.Schedule(page, Tomorrow(cms));
        return page;
    }

    private static DateTime Tomorrow(CmsWorld cms) => cms.Clock.GetUtcNow().UtcDateTime.AddDays(1);

    private static Task<ChangeSettings.Outcome> Change(CmsWorld cms, string name, int version) =>
        cms.With<ChangeSettings, ChangeSettings.Outcome>(change => change.RunAsync(new SiteSettings { Name = name }, version, CmsWorld.Office, CancellationToken.None));

    private static string Said<TOutcome>(Answer<TOutcome> answer) where TOutcome : struct, Enum => answer.Outcome.ToString();

    private sealed record Deed(StartsAs StartsAs, Func<CmsWorld, Guid, int, Task<string>> Run);
}
