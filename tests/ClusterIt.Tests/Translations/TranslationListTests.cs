using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Translations;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Translations;

/// <summary>Which translations are missing, which are out of date (goal S12).</summary>
public sealed class TranslationListTests
{
    [Fact]
    public async Task A_translation_is_missing_then_current_then_outdated_then_current_again()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Publishes("Der Verein");
        Assert.Equal(TranslationState.Missing, (await Row(cms)).State);

        var english = await Begin(cms, page);
        Assert.Equal(TranslationState.Current, (await Row(cms)).State);
        await cms.Save(page, new Page { Title = "Unser Verein" });
        Assert.Equal(TranslationState.Current, (await Row(cms)).State); // The public sees what it saw before.
        await cms.Publish(page);
        var row = await Row(cms);
        Assert.Equal((TranslationState.Outdated, english), (row.State, row.TranslationId));

        await cms.Save(english, new Page { Title = "Our association" });
        Assert.Equal(TranslationState.Outdated, (await Row(cms)).State); // Nobody has said that this was the reason.
        var followed = await cms.With<FollowOriginal, FollowOriginal.Outcome>(async follow => await follow.RunAsync(english, await cms.VersionOf(english), row.OriginalRevisionId, CmsWorld.Office, CancellationToken.None));
        Assert.Equal(FollowOriginal.Outcome.Followed, followed);
        Assert.Equal(TranslationState.Current, (await Row(cms)).State);
    }

    [Fact]
    public async Task A_translation_begins_with_the_originals_public_words_at_the_place_that_matches()
    {
        await using var cms = CmsWorld.Open();
        var above = await cms.Publishes("Der Verein");
        var between = await cms.Publishes("Ziele", above);
        var page = await cms.Publishes(new Page { Title = "Wahrnehmung", Kicker = "Ziel" }, between);
        await cms.Save(page, new Page { Title = "Noch geheim" });
        var aboveInEnglish = await Begin(cms, above);

        var english = await cms.Item(await Begin(cms, page));

        Assert.Equal(("en", aboveInEnglish, page), (english.Language, english.ParentId, english.TranslationGroup));
        Assert.Equal("Wahrnehmung", english.Title);
        Assert.Equal("/en/der-verein/wahrnehmung", english.Path);
        Assert.Equal(ContentState.Draft, english.State);
        var again = await cms.With<BeginTranslation, (BeginTranslation.Outcome Outcome, Guid Id)>(async begin => await begin.RunAsync(page, await cms.VersionOf(page), "en", CmsWorld.Office, CancellationToken.None));
        Assert.Equal((BeginTranslation.Outcome.AlreadyThere, english.Id), again);
    }

    [Fact]
    public async Task A_post_waits_for_the_archive_of_its_language()
    {
        await using var cms = CmsWorld.Open();
        var (archive, post) = await cms.PublishesPost("Eine Meldung");

        var early = await cms.With<BeginTranslation, (BeginTranslation.Outcome Outcome, Guid Id)>(async begin => await begin.RunAsync(post, await cms.VersionOf(post), "en", CmsWorld.Office, CancellationToken.None));
        Assert.Equal(BeginTranslation.Outcome.ArchiveMissing, early.Outcome);
        var news = await Begin(cms, archive);
        Assert.Equal(news, (await cms.Item(await Begin(cms, post))).ParentId);
    }

    [Fact]
    public async Task What_files_bring_follows_the_original_that_came_with_it()
    {
        await using var cms = CmsWorld.Open();
        using var files = ContentFiles.Small().With("pages/verein.en.md", "---\ntitle: The association\n---\n");
        await files.ImportInto(cms);
        Assert.Equal(TranslationState.Current, (await Row(cms, "/verein")).State);

        await files.With("pages/verein.md", "---\nposition: 10\ntitle: Unser Verein\ninMenu: true\n---\n").ImportInto(cms);
        Assert.Equal(TranslationState.Outdated, (await Row(cms, "/verein")).State);
        await files.With("pages/verein.en.md", "---\ntitle: Our association\n---\n").ImportInto(cms);
        Assert.Equal(TranslationState.Current, (await Row(cms, "/verein")).State);
        var report = await files.ImportInto(cms);
        Assert.Empty(report.Changed.Concat(report.Conflicts).Concat(report.Edited));
    }

    private static async Task<Guid> Begin(CmsWorld cms, Guid original)
    {
        var (outcome, id) = await cms.With<BeginTranslation, (BeginTranslation.Outcome, Guid)>(async begin => await begin.RunAsync(original, await cms.VersionOf(original), "en", CmsWorld.Office, CancellationToken.None));
        Assert.Equal(BeginTranslation.Outcome.Begun, outcome);
        return id;
    }

    private static async Task<TranslationRow> Row(CmsWorld cms, string? path = null)
    {
        var rows = (await cms.With<TranslationList, ListPage<TranslationRow>>(list => list.PageAsync("page", "en", null, 1, CancellationToken.None))).Items;
        return path is null ? Assert.Single(rows) : rows.Single(row => row.Path == path);
    }
}
