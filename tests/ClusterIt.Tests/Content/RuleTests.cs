using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Events;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Groups;
using ClusterIt.Cms.Organisations;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Content;

/// <summary>What publishing asks of each type.</summary>
public sealed class RuleTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly ImageUse Picture = new() { Media = Guid.NewGuid(), Alt = "Drei Stränge laufen zusammen" };

    [Theory]
    [InlineData("A", "title")]
    [InlineData("", "title")]
    [InlineData("Gut", null)]
    public void A_title_has_at_least_two_characters(string title, string? fault) => AssertFault(new Page { Title = title }, fault);

    [Fact]
    public void Lengths_count_what_a_reader_sees()
    {
        var title = string.Concat(Enumerable.Repeat("u\u0308\u00AD", 110));

        AssertFault(new Page { Title = title }, null);
        AssertFault(new Page { Title = title + "u" }, "title");
    }

    [Fact]
    public void A_picture_needs_a_text_or_says_that_it_is_decorative()
    {
        AssertFault(new Page { Title = "Seite", Picture = Picture }, null);
        AssertFault(new Page { Title = "Seite", Picture = Picture with { Alt = "" } }, "picture.alt");
        AssertFault(new Page { Title = "Seite", Picture = Picture with { Alt = "", Decorative = true } }, null);
        AssertFault(new Page { Title = "Seite", Picture = Picture with { Alt = "IMG_1234.jpg" } }, "picture.alt");
        AssertFault(new Page { Title = "Seite", Picture = Picture with { Alt = "DSC_0042" } }, "picture.alt");
        AssertFault(new Page { Title = "Seite", Picture = Picture with { Alt = "IMG_20260101_120000" } }, "picture.alt");
        AssertFault(new Page { Title = "Seite", Picture = Picture with { Alt = "Gruppenfoto Vorstand 2019.jpg" } }, "picture.alt");
        AssertFault(new Page { Title = "Seite", Picture = Picture with { Alt = new string('x', 150) } }, null);
        AssertFault(new Page { Title = "Seite", Picture = Picture with { Alt = new string('x', 151) } }, "picture.alt");
    }

    [Fact]
    public void A_fault_inside_a_block_names_the_block()
    {
        var text = new TextBlock();
        var accordion = new AccordionBlock { Items = [new AccordionItem { Title = "Frage", Blocks = [text] }] };

        AssertFault(new Page { Title = "Seite", Blocks = [accordion] }, $"blocks[{accordion.Id}].items[0].blocks[{text.Id}].markdown");
    }

    [Fact]
    public void Blocks_lie_at_most_two_deep()
    {
        var inner = new AccordionBlock { Items = [new AccordionItem { Title = "Innen", Blocks = [new TextBlock { Markdown = "x" }] }] };
        var outer = new AccordionBlock { Items = [new AccordionItem { Title = "Außen", Blocks = [inner] }] };

        AssertFault(new Page { Title = "Seite", Blocks = [outer] }, $"blocks[{outer.Id}].items[0].blocks[{inner.Id}].items[0].blocks");
    }

    [Fact]
    public void An_event_ends_after_it_begins_and_has_a_place()
    {
        var occasion = new Event { Title = "Termin", Begins = new DateTime(2026, 12, 3, 18, 0, 0), Ends = new DateTime(2026, 12, 3, 21, 0, 0), Town = "Leipzig" };

        AssertFault(occasion, null);
        AssertFault(occasion with { Ends = occasion.Begins }, "ends");
        AssertFault(occasion with { Ends = occasion.Begins, AllDay = true }, null);
        AssertFault(occasion with { Town = "" }, "town");
        AssertFault(occasion with { Town = "", OnlineAddress = LinkTarget.Parse("https://beispiel.example") }, null);
        AssertFault(occasion with { SignUpUntil = occasion.Begins!.Value.AddHours(1) }, "signUpUntil");
        AssertFault(occasion with { PostalCode = "123" }, "postalCode");
        AssertFault(occasion with { Cancelled = true }, "cancelReason");
        AssertFault(occasion with { Cancelled = true, CancelReason = "Der Saal ist nicht frei." }, null);
        AssertFault(occasion with { Begins = new DateTime(2027, 3, 28, 2, 30, 0), Ends = new DateTime(2027, 3, 28, 3, 15, 0) }, "begins");
        AssertFault(occasion with { Begins = new DateTime(2027, 10, 31, 2, 30, 0), Ends = new DateTime(2027, 10, 31, 3, 15, 0) }, null);
    }

    [Fact]
    public void A_figure_has_a_date_or_explains_why_not()
    {
        var figure = new Figure { Title = "Mitglieder", Value = 60, Source = "Broschüre", AsOf = PartialDate.Parse("2019-09") };

        AssertFault(figure, null);
        AssertFault(figure with { AsOf = null }, "asOf");
        AssertFault(figure with { AsOf = null, Note = "In der Quelle nicht genannt." }, null);
        AssertFault(figure with { AsOf = null, Kind = FigureKind.Year, Value = 2009 }, null);
        AssertFault(figure with { Kind = FigureKind.Year, Value = 60 }, "value");
        AssertFault(figure with { Value = null }, "value");
        AssertFault(figure with { Value = 5.600m }, "value");
        AssertFault(figure with { Value = 5.6m, Unit = "Mio." }, null);
    }

    [Fact]
    public void What_has_happened_lies_before_today()
    {
        var figure = new Figure { Title = "Mitglieder", Value = 60, Source = "Broschüre" };
        foreach (var (asOf, fault) in new[] { ("2026", null), ("2026-11", null), ("2026-11-25", null), ("2026-11-26", "asOf"), ("2026-12", "asOf"), ("2027", "asOf") })
            AssertFault(figure with { AsOf = PartialDate.Parse(asOf) }, fault);
        AssertFault(figure with { AsOf = PartialDate.Parse("2019"), History = [new FigureValue { Value = 61, AsOf = PartialDate.Parse("2031-01") }] }, "history[0].asOf");
        AssertFault(figure with { Kind = FigureKind.Year, Value = 2026 }, null);
        AssertFault(figure with { Kind = FigureKind.Year, Value = 2027 }, "value");

        var member = new Organisation { Title = "Beispiel GmbH", Land = Land.Sachsen, Town = "Leipzig", ShortText = "Ein erfundenes Unternehmen." };
        AssertFault(member with { Founded = 2026, MemberSince = 2026 }, null);
        AssertFault(member with { Founded = 2027 }, "founded");
        AssertFault(member with { MemberSince = 2027 }, "memberSince");
        AssertFault(member with { Contacts = [new ContactPerson { Name = "Kim Muster", ConsentOn = Today.AddDays(1) }] }, "contacts[0].consentOn");
    }

    [Fact]
    public void Nobody_is_named_without_recorded_consent()
    {
        var member = new Organisation { Title = "Beispiel GmbH", Land = Land.Sachsen, Town = "Leipzig", ShortText = "Ein erfundenes Unternehmen.", Contacts = [new ContactPerson { Name = "Kim Muster" }] };
        var group = new Group { Title = "Software", WorksOn = "Software", Speakers = [new Speaker { Name = "Kim Muster" }] };

        AssertFault(member, "contacts[0].consentOn");
        AssertFault(group, "speakers[0].consentOn");
        AssertFault(member with { Contacts = [], Website = LinkTarget.Parse("http://beispiel.example") }, "website");
    }

    [Fact]
    public async Task What_a_page_refers_to_must_be_there_and_of_the_right_type()
    {
        await using var cms = CmsWorld.Open();
        var other = await cms.Publishes("Andere");
        var wrong = new FiguresBlock { Figures = [other] };
        var missing = new TextBlock { Markdown = $"[hin](content:{Guid.NewGuid()})" };
        var page = await cms.Drafts(new Page { Title = "Seite", Teaser = "Ein Anreißer.", Blocks = [wrong, missing], Picture = Picture });

        var answer = await cms.Publish(page);

        Assert.Equal(
            new[] { $"blocks[{missing.Id}].markdown", $"blocks[{wrong.Id}].figures", "picture" }.Order(StringComparer.Ordinal),
            answer.Faults.Select(fault => fault.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Where_used_knows_drafts_and_what_is_public()
    {
        await using var cms = CmsWorld.Open();
        var target = await cms.Publishes("Ziel");
        var page = await cms.Publishes(new Page { Title = "Seite", Blocks = [new CallToActionBlock { Label = "Hin", Link = LinkTarget.ToContent(target) }] });
        await cms.Save(page, new Page { Title = "Seite ohne" });

        var used = await cms.Ask(db => Task.FromResult(db.References.Where(reference => reference.TargetId == target).Select(reference => reference.IsLive).ToList()));

        Assert.Equal([true], used);
    }

    private static void AssertFault(Body body, string? path)
    {
        var faults = new BodyCheck(ContentTypes.Declared, Today).Faults(body);

        Assert.Equal(path is null ? [] : [path], faults.Select(fault => fault.Path));
    }
}
