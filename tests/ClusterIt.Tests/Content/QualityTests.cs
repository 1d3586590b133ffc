using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Content;

/// <summary>What readers stumble over stands in the way of publishing, until somebody mends it or says why not (goal N2).</summary>
public sealed class QualityTests
{
    private const string English = "The members of the association meet twice a year and talk about what they have built for the region and its people.";

    [Theory]
    [InlineData("#### Zu tief begonnen\n\nText.", "„Zu tief begonnen“ lässt eine Ebene aus")]
    [InlineData("## Erste\n\n#### Sprung\n\nText.", "„Sprung“ lässt eine Ebene aus")]
    [InlineData("##\n\nText.", "Eine Überschrift ist leer")]
    [InlineData("Die Satzung finden Sie [hier](/verein).", "Der Link „hier“ sagt nicht, wohin er führt")]
    [InlineData("[Mehr erfahren …](/verein)", "Der Link „Mehr erfahren …“ sagt nicht, wohin er führt")]
    [InlineData("[](https://beispiel.example/)", "hat keinen Text")]
    [InlineData("[»mehr«](/verein)", "sagt nicht, wohin er führt")]
    [InlineData("|Jahr| |\n|-|-|\n|2009|52|", "In der Kopfzeile einer Tabelle fehlt")]
    [InlineData(English, "scheint Englisch zu sein")]
    public void A_flaw_of_the_text_is_named_at_its_block(string markdown, string sentence)
    {
        var block = new TextBlock { Markdown = markdown };
        var fault = Assert.Single(Findings(new Page { Title = "Seite", Teaser = "Ein Anreißer.", Blocks = [block] }));

        Assert.Equal(($"blocks[{block.Id}].markdown", true), (fault.Path, fault.MayBeWaived));
        Assert.Contains(sentence, fault.Message.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_value_asks_for_the_one_that_it_takes_the_place_of()
    {
        await using var cms = CmsWorld.Open();
        var before = new Figure { Title = "Mitglieder", Value = 60, AsOf = PartialDate.Parse("2019-09"), Source = "Broschüre" };
        var id = await cms.Publishes(before);
        var after = before with { Value = 62, AsOf = PartialDate.Parse("2026-11") };

        var fault = Assert.Single(await Asked(cms, id, after));
        Assert.Equal(("history", true), (fault.Path, fault.MayBeWaived));
        Assert.Contains("Der bisherige Wert 60 (Stand: September 2019)", fault.Message.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Empty(await Asked(cms, id, before with { Value = 61 })); // A slip of the keyboard, put right.
        Assert.Empty(await Asked(cms, id, after with { History = [new FigureValue { Value = 60, AsOf = PartialDate.Parse("2019-09") }] }));
    }

    private static async Task<IReadOnlyList<Fault>> Asked(CmsWorld cms, Guid id, Figure figure)
    {
        await cms.Save(id, figure);
        return await cms.With<ContentDrafts, IReadOnlyList<Fault>>(async drafts => await drafts.FindingsAsync((await drafts.FindAsync(id, CancellationToken.None))!, CancellationToken.None));
    }

    [Theory]
    [InlineData("## Erste\n\n### Zweite\n\n## Dritte\n\nText mit [Satzung als PDF](/verein).")]
    [InlineData("||2009|2010|\n|-|-|-|\n|Mitglieder|52|57|")]
    [InlineData("Das Know-how der Software Developer im Business Process Outsourcing ist für die Region und ihre Unternehmen wichtig.")]
    [InlineData("Wie es heißt: “The region is strong.” Das sagen viele, die mit uns in der Region für sie arbeiten.")]
    [InlineData("<https://beispiel.example/>")]
    [InlineData("### Darunter\n\nText unter der Überschrift des Bausteins davor.")]
    [InlineData("An wen richtet sich IT-Sicherheit? An alle, die IT planen, IT einkaufen, IT betreiben, also an Geschäftsführung, Einkauf, Technik und alle anderen im Haus.")]
    [InlineData("- Workshop: How to Build AI for the Enterprise and Scale It to Production and to the Cloud – Referent: Tom Lee, Head of the Board of the House of IT")]
    [InlineData("Gefördert durch: European Regional Development Fund of the European Union, Ministry for the Economy of the State of Saxony-Anhalt and the Bank of Saxony for the Region and the Cities.")]
    [InlineData("> The members of the association meet twice a year and talk about what they have built for the region and its people.")]
    [InlineData("Im Vortrag „The members of the association meet twice a year and talk about what they have built for the region and its people“ ging es um Vereine.")]
    public void Nothing_is_said_of_a_text_that_is_fine(string markdown) =>
        Assert.Empty(Findings(new Page { Title = "Seite", Teaser = "Ein Anreißer.", Blocks = [new TextBlock { Markdown = markdown }] }));

    [Fact]
    public void An_English_page_may_be_English_and_a_German_one_German()
    {
        Page Of(string text) => new() { Title = "Seite", Teaser = "A teaser.", Blocks = [new TextBlock { Markdown = text }] };
        Assert.Empty(Findings(Of(English), Languages.English));
        Assert.Single(Findings(Of("Die Mitglieder des Vereins treffen sich zweimal im Jahr und sprechen über das, was sie für die Region gebaut haben."), Languages.English));
    }

    [Fact]
    public void A_button_that_says_nothing_a_table_block_without_heading_and_a_page_without_summary_are_named()
    {
        var (call, table) = (new CallToActionBlock { Label = "Mehr" }, new TableBlock { Caption = "Mitglieder", Rows = [new() { Cells = ["Jahr", ""] }, new() { Cells = ["2009", "52"] }] });

        var faults = Findings(new Page { Title = "Seite", Blocks = [call, table] });

        Assert.Equal(["teaser", $"blocks[{call.Id}].label", $"blocks[{table.Id}].rows"], faults.Select(fault => fault.Path));
    }

    [Fact]
    public async Task Nothing_is_published_or_planned_before_it_is_mended_or_a_reason_is_given_which_the_log_keeps()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Ohne Anreißer");
        var version = await cms.VersionOf(page);
        var at = cms.Clock.GetUtcNow().UtcDateTime.AddDays(1);
        Task<Answer<PublishContent.Outcome>> Publish(int on, string reason) => cms.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(page, on, null, CmsWorld.Office, CancellationToken.None, reason));

        Assert.Equal(PublishContent.Outcome.Invalid, (await Publish(version, "  ")).Outcome);
        Assert.Equal(SchedulePublication.Outcome.Invalid, (await cms.With<SchedulePublication, Answer<SchedulePublication.Outcome>>(schedule => schedule.RunAsync(page, version, null, at, null, CmsWorld.Office, CancellationToken.None))).Outcome);
        Assert.Equal(version, await cms.VersionOf(page));

        Assert.Equal(PublishContent.Outcome.Published, (await Publish(version, "Der Vorstand will es so.")).Outcome);
        var noted = (await cms.Ask(db => db.AuditEntries.AsNoTracking().SingleAsync(entry => entry.SubjectId == page && entry.Deed == "content.published"))).Detail;
        Assert.Contains("Der Vorstand will es so.", noted, StringComparison.Ordinal);
        Assert.Contains("Es fehlt ein Anreißer", noted, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_waives_no_rule_of_a_field()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Kurz");
        await cms.Save(page, new Page { Title = "" });
        var version = await cms.VersionOf(page);

        var answer = await cms.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(page, version, null, CmsWorld.Office, CancellationToken.None, "Trotzdem."));

        Assert.Equal(PublishContent.Outcome.Invalid, answer.Outcome);
    }

    [Fact]
    public async Task The_association_s_own_content_and_the_examples_are_without_a_flaw()
    {
        await using var site = new SiteWorld();
        var ids = await site.With<Db, List<Guid>>(db => db.Items.Select(item => item.Id).ToListAsync());
        var flaws = new List<string>();
        foreach (var id in ids)
            flaws.AddRange(await site.With<ContentDrafts, IEnumerable<string>>(async drafts => await drafts.FindAsync(id, CancellationToken.None) is { } draft ? (await drafts.FindingsAsync(draft, CancellationToken.None)).Select(fault => $"{draft.Type} {draft.Slug}: {fault.Message}").ToList() : []));

        Assert.NotEmpty(ids);
        Assert.Empty(flaws);
    }

    private static IReadOnlyList<Fault> Findings(Body body, string language = Languages.German) => new QualityCheck(ContentTypes.Declared).Faults(body, language);
}
