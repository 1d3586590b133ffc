using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Content;

public sealed class PublishingTests
{
    [Fact]
    public async Task A_published_page_is_found_at_its_address()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Publishes("Über uns");

        var answer = await cms.Visit("/ueber-uns");

        Assert.Equal(page, Assert.IsType<PathAnswer.Found>(answer).Content.Id);
        Assert.Equal(ContentState.Published, (await cms.Item(page)).State);
    }

    [Fact]
    public async Task A_draft_is_not_found()
    {
        await using var cms = CmsWorld.Open();
        await cms.Drafts("Über uns");

        Assert.IsType<PathAnswer.Unknown>(await cms.Visit("/ueber-uns"));
    }

    [Fact]
    public async Task Publishing_says_every_fault_at_once_by_field()
    {
        await using var cms = CmsWorld.Open();
        var archive = await cms.Publishes(new Page { Title = "Aktuelles", Template = PageTemplate.News });
        var post = await cms.Drafts(new Post { Title = "", Category = PostCategory.PressRelease, Description = "zu kurz" }, archive);

        var answer = await cms.Publish(post);

        Assert.Equal(PublishContent.Outcome.Invalid, answer.Outcome);
        Assert.Equal(["date", "description", "pressContact", "title"], answer.Faults.Select(fault => fault.Path).Order());
    }

    [Fact]
    public async Task A_stale_version_is_refused_and_nothing_is_published()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Über uns");
        var seen = await cms.VersionOf(page);
        await cms.SaveAs(CmsWorld.Colleague, page, new Page { Title = "Wir" });

        var answer = await cms.Publish(page, seen);

        Assert.Equal(PublishContent.Outcome.Stale, answer.Outcome);
        Assert.False((await cms.Item(page)).IsLive);
    }

    [Fact]
    public async Task Publishing_one_revision_never_publishes_a_newer_unseen_one()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Gesehen");
        var seen = (await cms.Item(page)).DraftRevisionId;
        await cms.SaveAs(CmsWorld.Colleague, page, new Page { Title = "Ungesehen" });

        await cms.Publish(page, revision: seen);

        var found = Assert.IsType<PathAnswer.Found>(await cms.Visit("/gesehen"));
        Assert.Equal("Gesehen", found.Content.Body.Title);
        Assert.Equal(ContentState.PublishedWithNewerDraft, (await cms.Item(page)).State);
    }

    [Fact]
    public async Task A_page_below_a_draft_cannot_be_published()
    {
        await using var cms = CmsWorld.Open();
        var parent = await cms.Drafts("Themen");
        var page = await cms.Drafts("Fachkräfte", parent);

        Assert.Equal(PublishContent.Outcome.ParentNotPublished, (await cms.Publish(page)).Outcome);
    }
}
