using System.Net;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Accounts;

/// <summary>The manager speaks German, and English to whoever has chosen so.</summary>
public sealed class OfficeLanguageTests() : OfficeDay(settings: [("Mail:Host", "mail.beispiel.example"), ("Mail:From", "website@beispiel.example"), ("Site:PublicUrl", "https://cluster.example")])
{
    [Fact]
    public async Task Whoever_chooses_English_reads_it_everywhere_and_nobody_else_does()
    {
        var lou = await Colleague("lou@beispiel.example", OfficeRole.Editor);
        using var chosen = await Kim.SendsFrom("/manager/konto", "/manager/sprache", ("sprache", "en"), ("weiter", "/manager/konto"));
        Assert.Equal("/manager/konto", chosen.Headers.Location!.OriginalString);

        foreach (var (address, word) in new[] { ("/manager/konto", "The manager speaks English"), ("/manager", "New post"), ("/manager/meldungen", "Clear filters"), ("/manager/medien", "Add files"), ("/manager/einstellungen", "Looks"), ("/manager/protokoll", "Account opened") })
            Assert.Contains(word, await Read(Kim, address == "/manager/meldungen" ? "/manager/meldungen?suche=x" : address, "en"), StringComparison.Ordinal);
        Assert.Contains("Neue Meldung", await Read(lou, "/manager", "de"), StringComparison.Ordinal);
        using (await Kim.SendsFrom("/manager/konto", "/manager/sprache", ("sprache", "de")))
        {
        }
        Assert.Contains("Neue Meldung", await Read(Kim, "/manager", "de"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_can_be_chosen_before_signing_in_and_leads_nowhere_else()
    {
        using var visitor = new OfficeVisitor(Site);
        using var chosen = await visitor.SendsFrom("/manager/anmelden", "/manager/sprache", ("sprache", "en"), ("weiter", "https://example.org/"));
        Assert.Equal("/manager", chosen.Headers.Location!.OriginalString);

        Assert.Contains("This link is not valid any more", await Read(visitor, "/manager/einladung/nichts", "en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_mailed_and_published_does_not_follow_the_language_of_whoever_does_it()
    {
        using (await Kim.SendsFrom("/manager/konto", "/manager/sprache", ("sprache", "en")))
        {
        }
        var page = await Create(new Page { Title = "Sprechstunde", Teaser = "Wann die Geschäftsstelle zu sprechen ist und wie man sie erreicht." });
        var form = await Kim.Opens($"/manager/inhalte/{page}");
        using (var published = await Kim.Presses("publish", form))
            Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
        Assert.Contains("<html lang=\"de\"", await Site.Read("/sprechstunde"), StringComparison.Ordinal);
        using (await Kim.SendsFrom("/manager/konten", "/manager/konten/einladungen", ("email", "neu@beispiel.example"), ("role", nameof(OfficeRole.Editor))))
        {
        }
        using (var screen = await Kim.Asks("/manager/einstellungen"))
        {
            var settings = FilledForm.Of(await screen.Content.ReadAsStringAsync(), "form.settings");
            settings["Town"] = "Leipzig";
            using var changed = await Kim.Posts("/manager/einstellungen", [.. settings.Fields]);
            Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        }

        Assert.Equal("Angaben zur Website", await Site.With<Db, string>(db => db.AuditEntries.Where(entry => entry.Deed == "settings.changed" && entry.ActorName == "Kim Muster").Select(entry => entry.Subject).SingleAsync()));
        Assert.Contains("Ihr Zugang zur Website", await Site.With<Db, string>(db => db.Mail.Where(mail => mail.To == "neu@beispiel.example").Select(mail => mail.Subject).SingleAsync()), StringComparison.Ordinal);
        using var preview = await Kim.Asks($"/manager/inhalte/{page}/vorschau");
        Assert.Contains("Zum Inhalt", await preview.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> Read(OfficeVisitor reader, string address, string language)
    {
        using var answer = await reader.Asks(address);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains($"<html lang=\"{language}\"", page, StringComparison.Ordinal);
        return page;
    }
}
