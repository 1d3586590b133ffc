using System.Net;
using System.Text.Json;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Site;

/// <summary>What was entered is shown, and links lead where they say, in pages and in what machines read.</summary>
public sealed class EnteredTests : IDisposable
{
    private readonly ContentFiles files = ContentFiles.Small()
        .With("pages/zahlen.md", "---\nposition: 30\ntitle: Zahlen\ntemplate: figures\n---\n")
        .With("pages/termine.md", "---\nposition: 40\ntitle: Termine\ntemplate: events\n---\n")
        .With("pages/mitglieder.md", "---\nposition: 50\ntitle: Mitglieder\ntemplate: members\n---\n")
        .With("pages/suche-nicht.md", "---\nposition: 60\ntitle: Quellen\n---\n\nText.\n")
        .With("figures.yml", "- key: gruendung\n  title: Gründungsmitglieder\n  value: 7\n  unit: Unternehmen\n  asOf: 2009-12\n  source: Gründungsurkunde\n  sourceLink: /suche-nicht\n  order: 10\n")
        .With("organisations/muster.md", """
            ---
            title: Beispiel Muster GmbH
            land: sachsen
            town: Leipzig
            shortText: Ein erfundenes Unternehmen aus Leipzig.
            contacts:
              - name: Kim Muster
                phone: 0341 123456
                consentOn: 2026-01-02
            ---

            """)
        .With("posts/gezeichnet.md", "---\ntitle: Gezeichnet\nteaser: Eine Meldung.\ndate: 2026-11-01\ncategory: from-members\norganisation: organisations/muster\nauthor: Redaktion Muster\n---\n\nText.\n\n::: figures\nheading: In Zahlen\nfigures:\n  - figures/gruendung\n:::\n")
        .With("posts/ohne-namen.md", "---\ntitle: Ohne Namen\ndate: 2026-11-02\ncategory: news\n---\n\nText.\n")
        .With("events/im-netz.md", "---\ntitle: Im Netz\nkind: workshop\nbegins: 2027-01-10T10:00\nends: 2027-01-10T11:00\nonlineAddress: /suche-nicht\n---\n\nText.\n")
        .With("events/beides.md", "---\ntitle: Beides\nkind: workshop\nbegins: 2027-01-30T10:00\nends: 2027-02-02T11:00\ntown: Halle\nonlineAddress: https://beispiel.example/raum\n---\n\nText.\n");

    private readonly SiteWorld site;

    public EnteredTests() => site = new SiteWorld().Set("Content:Path", files.Folder).Set("Content:Seed", "content");

    public void Dispose()
    {
        site.Dispose();
        files.Dispose();
    }

    [Fact]
    public async Task A_figures_source_on_the_site_itself_is_a_link()
    {
        Assert.Contains("href=\"/suche-nicht\"", await Read("/zahlen"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await Read("/zahlen.json"));
        Assert.Equal("http://localhost/suche-nicht", json.RootElement.GetProperty("kennzahlen")[0].GetProperty("quelle_url").GetString());
    }

    [Fact]
    public async Task A_search_shows_a_number_with_its_date() =>
        Assert.Contains("Stand: Dezember 2009", (await Read("/suche?q=Gr%C3%BCndungsmitglieder")).Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public async Task An_event_on_the_net_has_an_address_and_one_in_both_places_has_two()
    {
        Assert.Contains("\"location\":{\"@type\":\"VirtualLocation\",\"url\":\"http://localhost/suche-nicht\"}", await Read("/termine/im-netz"), StringComparison.Ordinal);
        var both = await Read("/termine/beides");
        Assert.Contains("{\"@type\":\"VirtualLocation\",\"url\":\"https://beispiel.example/raum\"}]", both, StringComparison.Ordinal);
        Assert.Contains("\"@type\":\"Place\"", both, StringComparison.Ordinal);
        Assert.Contains("10:00\u00A0Uhr\u00A0– ", both, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_member_says_is_marked_whoever_has_signed_it_and_what_nobody_has_signed_is_the_associations()
    {
        Assert.Contains("Mitteilung von Beispiel Muster GmbH (Redaktion Muster)", await Read("/aktuelles/gezeichnet"), StringComparison.Ordinal);
        Assert.Contains("<span>Cluster IT Mitteldeutschland e.\u202FV.</span>", await Read("/aktuelles/ohne-namen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contacts_telephone_can_be_called() =>
        Assert.Contains("<a href=\"tel:+49341123456\">0341\u00A0123456</a>", await Read("/mitglieder/muster"), StringComparison.Ordinal);

    [Fact]
    public async Task Nothing_is_described_by_an_empty_line()
    {
        Assert.DoesNotContain("content=\"\"", await Read("/aktuelles/ohne-namen"), StringComparison.Ordinal);
        Assert.DoesNotContain("DESCRIPTION:\r\n", await Read("/termine/im-netz.ics"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_has_the_figures_of_its_posts_with_date_and_source() =>
        Assert.Contains("Gründungsmitglieder: 7 Unternehmen (Stand: Dezember 2009, Quelle: Gründungsurkunde)", WebUtility.HtmlDecode(await Read("/aktuelles/feed.xml")).Replace('\u00A0', ' '), StringComparison.Ordinal);

    [Fact]
    public async Task The_picture_of_a_page_is_shown_and_every_picture_names_its_author()
    {
        using var own = new SiteWorld();
        await Sampler.Publish(own);

        var page = await own.Read(Sampler.Path);

        Assert.Equal(4, page.Split("Kim Muster").Length - 1); // the page's own, one in a block, two in a gallery
    }

    /// <summary>As a browser understands it.</summary>
    private async Task<string> Read(string path) => WebUtility.HtmlDecode(await site.Read(path));
}
