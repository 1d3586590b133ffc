using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Events;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Redirects;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Content;

/// <summary>What leads nowhere is said when somebody publishes, as it is when files come in: what was published can always be exported and read in again.</summary>
public sealed class DeadLinkTests
{
    [Theory]
    [InlineData("/gibt-es-nicht")]
    [InlineData("/gibt-es-nicht?a=1#b")]
    [InlineData("/manager")]
    [InlineData("/aktuelles/kategorie/gibt-es-nicht")]
    [InlineData("/aktuelles.csv")]
    [InlineData("/termine/gibt-es-nicht.ics")]
    [InlineData("/api/v1/gibt-es-nicht")]
    [InlineData("/media/0000/bild.avif")]
    [InlineData("foo/bar")]
    [InlineData("javascript:alert(1)")]
    public async Task A_link_to_nothing_in_a_text_stands_in_the_way(string link)
    {
        await using var cms = await WithArchives();
        var text = new TextBlock { Markdown = $"Lesen Sie die [Satzung]({link})." };
        var page = await cms.Drafts(new Page { Title = "Seite", Blocks = [text] });

        var answer = await cms.Publish(page);

        Assert.Equal(PublishContent.Outcome.Invalid, answer.Outcome);
        var fault = Assert.Single(answer.Faults, fault => !fault.MayBeWaived);
        Assert.Equal($"blocks[{text.Id}].markdown", fault.Path);
        Assert.Contains(link, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/verein")]
    [InlineData("/verein?a=1#ziele")]
    [InlineData("/frueher")]
    [InlineData("#ziele")]
    [InlineData("/suche?q=it")]
    [InlineData("/sitemap.xml")]
    [InlineData("/api/v1/posts")]
    [InlineData("/aktuelles/feed.xml")]
    [InlineData("/aktuelles/2026")]
    [InlineData("/aktuelles/kategorie/pressemitteilung")]
    [InlineData("/termine/kalender.ics")]
    [InlineData("/termine/treffen.ics")]
    [InlineData("https://beispiel.example/weg")]
    [InlineData("mailto:info@beispiel.example")]
    public async Task What_the_site_answers_may_be_linked(string link)
    {
        await using var cms = await WithArchives();
        var page = await cms.Drafts(new Page { Title = "Seite", Blocks = [new TextBlock { Markdown = $"Lesen Sie [mehr über uns]({link})." }] });

        Assert.Equal(PublishContent.Outcome.Published, (await cms.Publish(page)).Outcome);
    }

    [Fact]
    public async Task Links_in_every_other_field_are_followed_too()
    {
        await using var cms = await WithArchives();
        var dead = LinkTarget.Parse("/nix");
        var button = new CallToActionBlock { Label = "Zur Anmeldung", Link = dead };
        var accordion = new AccordionBlock { Items = [new AccordionItem { Title = "Frage", Blocks = [button] }] };
        var page = await cms.Drafts(new Page { Title = "Seite", Blocks = [accordion] });
        var calendar = Assert.IsType<PathAnswer.Found>(await cms.Visit("/termine")).Content.Id;
        var begins = new DateTime(2026, 12, 3, 18, 0, 0);
        var gathering = await cms.Drafts(new Event { Title = "Treffen online", Begins = begins, Ends = begins.AddHours(1), OnlineAddress = dead, SignUp = dead }, calendar);
        var figure = await cms.Drafts(new Figure { Title = "Zahl", Value = 1, Source = "Eine Quelle", SourceLink = dead, AsOf = PartialDate.Parse("2026-01") });

        Assert.Equal([$"blocks[{accordion.Id}].items[0].blocks[{button.Id}].link"], await DeadIn(cms, page));
        Assert.Equal(["onlineAddress", "signUp"], await DeadIn(cms, gathering));
        Assert.Equal(["sourceLink"], await DeadIn(cms, figure));
    }

    [Fact]
    public async Task What_is_not_public_yet_is_said_and_may_be_linked_with_a_reason()
    {
        await using var cms = CmsWorld.Open();
        var later = await cms.Drafts("Später");
        var text = new TextBlock { Markdown = $"Siehe [die Seite dazu](content:{later})." };
        var page = await cms.Drafts(new Page { Title = "Seite", Teaser = "Ein Anreißer.", Blocks = [text] });
        var version = await cms.VersionOf(page);

        var held = await cms.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(page, version, null, CmsWorld.Office, CancellationToken.None));

        Assert.Equal((PublishContent.Outcome.Invalid, $"blocks[{text.Id}].markdown", true), (held.Outcome, Assert.Single(held.Faults).Path, held.Faults[0].MayBeWaived));
        Assert.Contains("„Später“", held.Faults[0].Message, StringComparison.Ordinal);
        Assert.Equal(PublishContent.Outcome.Published, (await cms.Publish(page)).Outcome);
    }

    [Fact]
    public async Task A_page_may_link_to_itself_before_it_is_public()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Seite");
        await cms.Save(page, new Page { Title = "Seite", Teaser = "Ein Anreißer.", Blocks = [new TextBlock { Markdown = $"Zum [Anfang der Seite](content:{page}#oben)." }] });
        var version = await cms.VersionOf(page);

        var answer = await cms.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(page, version, null, CmsWorld.Office, CancellationToken.None));

        Assert.Equal(PublishContent.Outcome.Published, answer.Outcome);
    }

    /// <summary>The site finds its news, its calendar and its directory by the template: a second page would take them over.</summary>
    [Fact]
    public async Task Each_language_has_one_archive_of_a_kind()
    {
        await using var cms = await WithArchives();
        var second = await cms.Drafts(new Page { Title = "Rundschau", Template = PageTemplate.Events });
        var english = await cms.Drafts(new Page { Title = "Events", Template = PageTemplate.Events }, language: "en");

        var answer = await cms.Publish(second);

        Assert.Equal((PublishContent.Outcome.Invalid, "template"), (answer.Outcome, answer.Faults.Single(fault => !fault.MayBeWaived).Path));
        Assert.Contains("„Termine“ (/termine)", answer.Faults.Single(fault => !fault.MayBeWaived).Message.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(PublishContent.Outcome.Published, (await cms.Publish(english)).Outcome);
        var calendar = Assert.IsType<PathAnswer.Found>(await cms.Visit("/termine")).Content.Id;
        await cms.Withdraw(calendar, withDescendants: true);
        Assert.Equal(PublishContent.Outcome.Published, (await cms.Publish(second)).Outcome);
    }

    [Fact]
    public async Task A_page_becomes_an_archive_only_when_nothing_below_it_has_an_address_that_it_needs()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Publishes("Rundschau");
        var below = await cms.Publishes("Archiv", page);
        await cms.Save(page, new Page { Title = "Rundschau", Template = PageTemplate.Events });

        var answer = await cms.Publish(page);
        Assert.Contains("„Archiv“", answer.Faults.Single(fault => fault is { Path: "template", MayBeWaived: false }).Message, StringComparison.Ordinal);

        await cms.Rename(below, "rueckblick");
        Assert.Equal(PublishContent.Outcome.Published, (await cms.Publish(page)).Outcome);
    }

    [Fact]
    public async Task A_page_that_holds_events_stays_their_calendar()
    {
        await using var cms = await WithArchives();
        var calendar = Assert.IsType<PathAnswer.Found>(await cms.Visit("/termine")).Content.Id;
        await cms.Save(calendar, new Page { Title = "Termine" });

        var answer = await cms.Publish(calendar);

        Assert.Equal("template", Assert.Single(answer.Faults, fault => !fault.MayBeWaived).Path);
    }

    /// <summary>What stands in the way of reading files in is said when it is published, and not when somebody needs the export.</summary>
    [Fact]
    public async Task What_is_published_over_an_earlier_way_can_be_exported_and_read_in_again()
    {
        await using var cms = await WithArchives();
        await cms.With<WriteAliases, (WriteAliases.Outcome, AliasReport)>(write => write.RunAsync("from,to,status\n/alt,/verein,301\n/nie,/verein,301\n", false, CmsWorld.Judge, CancellationToken.None));
        await cms.Publishes("Alt");

        using var files = new ContentFiles(await ContentFiles.Export(cms));
        await using var other = CmsWorld.Open();
        Assert.Empty((await files.ImportInto(other)).Faults);
        Assert.Equal(["/nie"], await other.Ask(db => db.Aliases.Select(alias => alias.From).ToListAsync()));
    }

    private static async Task<IEnumerable<string>> DeadIn(CmsWorld cms, Guid id) =>
        (await cms.Publish(id)).Faults.Where(fault => fault.Message.Contains("ins Leere", StringComparison.Ordinal)).Select(fault => fault.Path).Order(StringComparer.Ordinal);

    private static async Task<CmsWorld> WithArchives()
    {
        var cms = CmsWorld.Open();
        var association = await cms.Publishes("Verein", slug: "frueher");
        await cms.Rename(association, "verein");
        await cms.Publishes(new Page { Title = "Aktuelles", Template = PageTemplate.News });
        var calendar = await cms.Publishes(new Page { Title = "Termine", Template = PageTemplate.Events });
        var begins = new DateTime(2026, 12, 3, 18, 0, 0);
        await cms.Publishes(new Event { Title = "Treffen", Begins = begins, Ends = begins.AddHours(1), Venue = "Haus am Beispiel", Town = "Leipzig" }, calendar);
        return cms;
    }
}
