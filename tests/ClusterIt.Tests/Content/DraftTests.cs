using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Content;

public sealed class DraftTests
{
    [Fact]
    public async Task A_draft_is_kept_in_whatever_condition_it_is()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Über uns");

        var answer = await cms.Save(page, new Page { Title = "", Description = "zu kurz" });

        Assert.Equal(SaveDraft.Outcome.Saved, answer.Outcome);
        Assert.Equal("", (await cms.Item(page)).Title);
    }

    [Fact]
    public async Task One_persons_autosaves_of_one_sitting_share_a_row()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Über uns");

        for (var letter = 1; letter <= 5; letter++)
        {
            await cms.Save(page, new Page { Title = new string('A', letter) }, RevisionKind.Autosave);
            cms.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal([RevisionKind.Saved, RevisionKind.Autosave], await Kinds(cms, page));
        Assert.Equal("AAAAA", (await cms.Item(page)).Title);
    }

    [Fact]
    public async Task Saving_by_hand_turns_the_autosave_into_a_saved_version()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Über uns");
        await cms.Save(page, new Page { Title = "Getippt" }, RevisionKind.Autosave);

        await cms.Save(page, new Page { Title = "Fertig" });

        Assert.Equal([RevisionKind.Saved, RevisionKind.Saved], await Kinds(cms, page));
    }

    [Fact]
    public async Task A_colleagues_autosave_or_a_later_sitting_begins_a_new_row()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Über uns");
        await cms.Save(page, new Page { Title = "Kim" }, RevisionKind.Autosave);
        await cms.SaveAs(CmsWorld.Colleague, page, new Page { Title = "Lou" }, RevisionKind.Autosave);
        cms.Clock.Advance(SaveDraft.Sitting + TimeSpan.FromSeconds(1));

        await cms.SaveAs(CmsWorld.Colleague, page, new Page { Title = "Lou später" }, RevisionKind.Autosave);

        Assert.Equal(4, (await Kinds(cms, page)).Count);
    }

    [Fact]
    public async Task What_the_public_sees_never_changes_under_an_autosave()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Über uns");
        await cms.Save(page, new Page { Title = "Öffentlich" }, RevisionKind.Autosave);
        await cms.Publish(page);

        await cms.Save(page, new Page { Title = "Neuer Entwurf" }, RevisionKind.Autosave);

        Assert.Equal("Öffentlich", Assert.IsType<PathAnswer.Found>(await cms.Visit("/ueber-uns")).Content.Body.Title);
        Assert.Equal(ContentState.PublishedWithNewerDraft, (await cms.Item(page)).State);
    }

    [Fact]
    public async Task A_stale_save_is_refused_and_overwrites_nothing()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Über uns");
        var seen = await cms.VersionOf(page);
        await cms.SaveAs(CmsWorld.Colleague, page, new Page { Title = "Von Lou" });

        var answer = await cms.Save(page, new Page { Title = "Von Kim" }, version: seen);

        Assert.Equal(SaveDraft.Outcome.Stale, answer.Outcome);
        Assert.Equal("Von Lou", (await cms.Item(page)).Title);
        Assert.Equal(await cms.VersionOf(page), answer.Version);
    }

    [Fact]
    public async Task Of_ten_saves_on_the_same_version_exactly_one_wins()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Über uns");
        var seen = await cms.VersionOf(page);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(number =>
            Task.Run(() => cms.Save(page, new Page { Title = $"Nummer {number}" }, version: seen))));

        Assert.Single(answers, answer => answer.Outcome is SaveDraft.Outcome.Saved);
        Assert.Equal(9, answers.Count(answer => answer.Outcome is SaveDraft.Outcome.Stale));
    }

    [Fact]
    public async Task Twenty_people_save_at_once_and_nothing_is_lost()
    {
        await using var cms = CmsWorld.Open();
        var pages = new List<Guid>();
        for (var number = 0; number < 20; number++)
            pages.Add(await cms.Drafts($"Seite {number}"));

        await Task.WhenAll(pages.Select(page => Task.Run(async () =>
        {
            for (var round = 1; round <= 10; round++)
                Assert.Equal(SaveDraft.Outcome.Saved, (await cms.Save(page, new Page { Title = $"Runde {round}" })).Outcome);
        })));

        Assert.Equal(20, await cms.Ask(db => db.Items.CountAsync(item => item.Title == "Runde 10")));
    }

    [Fact]
    public async Task A_body_of_another_type_is_a_mistake_of_the_program()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Über uns");

        await Assert.ThrowsAsync<ArgumentException>(() => cms.Save(page, new Post { Title = "Meldung" }));
    }

    [Fact]
    public async Task A_new_page_takes_its_address_from_the_title_and_the_next_number_where_that_is_taken()
    {
        await using var cms = CmsWorld.Open();
        await cms.Drafts("Über uns");
        var second = await cms.Drafts("Über uns");

        Assert.Equal("/ueber-uns-2", (await cms.Item(second)).Path);
    }

    [Theory]
    [InlineData("Groß", CreateContent.Outcome.SlugMalformed)]
    [InlineData("manager", CreateContent.Outcome.SlugReserved)]
    [InlineData("api", CreateContent.Outcome.SlugReserved)]
    [InlineData("mitglied", CreateContent.Outcome.SlugReserved)]
    [InlineData("suche", CreateContent.Outcome.SlugReserved)]
    [InlineData("verein", CreateContent.Outcome.SlugTaken)]
    public async Task A_slug_that_cannot_be_is_refused(string slug, CreateContent.Outcome outcome)
    {
        await using var cms = CmsWorld.Open();
        await cms.Publishes("Verein");

        var (_, answer) = await Create(cms, new NewContent(new Page { Title = "Neu" }, "de", null) { Slug = slug });

        Assert.Equal(outcome, answer.Outcome);
    }

    [Fact]
    public async Task Below_an_archive_a_year_is_reserved_and_an_english_page_cannot_lie_below_a_german_one()
    {
        await using var cms = CmsWorld.Open();
        var (archive, _) = await cms.PublishesPost("Meldung");

        var (_, year) = await Create(cms, new NewContent(new Post { Title = "Jahr" }, "de", archive) { Slug = "2026" });
        var (_, english) = await Create(cms, new NewContent(new Page { Title = "Page" }, "en", archive));
        var (_, homeless) = await Create(cms, new NewContent(new Post { Title = "Ohne Dach" }, "de", null));

        Assert.Equal(CreateContent.Outcome.SlugReserved, year.Outcome);
        Assert.Equal(CreateContent.Outcome.OtherLanguageThanParent, english.Outcome);
        Assert.Equal(CreateContent.Outcome.ParentMissing, homeless.Outcome);
    }

    private static Task<(Guid, Answer<CreateContent.Outcome>)> Create(CmsWorld cms, NewContent wanted) =>
        cms.With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create => create.RunAsync(wanted, CmsWorld.Office, CancellationToken.None));

    [Fact]
    public async Task What_is_no_character_is_kept_in_a_draft_and_named_by_publishing()
    {
        await using var cms = CmsWorld.Open();
        const string title = "Kein\uFFFE Zeichen";
        var id = await cms.Drafts(title);

        var answer = await cms.Publish(id);

        Assert.Equal(PublishContent.Outcome.Invalid, answer.Outcome);
        Assert.Contains(answer.Faults, fault => fault.Path == "title" && fault.Message.Contains("U+", StringComparison.Ordinal));
        Assert.Equal(title, (await cms.Item(id)).Title);
    }

    private static Task<List<RevisionKind>> Kinds(CmsWorld cms, Guid page) => cms.Ask(db =>
        db.Revisions.Where(revision => revision.ContentId == page).OrderBy(revision => revision.Number).Select(revision => revision.Kind).ToListAsync());
}
