using System.Net;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Manager;

/// <summary>While an import holds the database for longer than anybody waits, nothing that was typed is lost.</summary>
public sealed class BusyTests : IAsyncLifetime
{
    private readonly SiteWorld site = new SiteWorld { Patience = TimeSpan.FromMilliseconds(100) }.Set("Content:Seed", "content");
    private readonly OfficeVisitor kim;

    public BusyTests() => kim = new OfficeVisitor(site);

    public async ValueTask InitializeAsync()
    {
        using (await kim.SetsUp())
        {
        }
    }

    public async ValueTask DisposeAsync()
    {
        kim.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task What_could_not_be_saved_comes_back_and_is_sent_once_more()
    {
        var form = await kim.Opens("/manager/meldungen/neu");
        form["title"] = "Während des Imports";
        form[$"blocks[{form.Rows("blocks")[0]}].markdown"] = "Eine Zeile.\r\n\r\n„Noch <eine> & „“.";
        FilledForm again;
        using (OtherProcess.Writing(site.Folder))
        {
            using var refused = await kim.Presses("save", form);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            var page = await refused.Content.ReadAsStringAsync();
            Assert.Contains("Bitte senden Sie es in einer Minute noch einmal.", page, StringComparison.Ordinal);
            again = FilledForm.Of(page, "main form");
        }
        Assert.Equal(Typed(form.Pressing("save")), Typed(again.Fields));

        using var kept = await kim.Posts(again.Action, [.. again.Fields]);

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Contains("Noch &lt;eine&gt;", await (await kim.Asks(kept.Headers.Location!.OriginalString)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_goes_on()
    {
        site.Passes(TimeSpan.FromHours(1));
        using (OtherProcess.Writing(site.Folder))
        {
            foreach (var path in new[] { "/manager", "/manager/seiten", "/manager/meldungen/neu", "/manager/konto", "/manager/anmelden", "/", "/suche?q=verein" })
            {
                using var answer = await kim.Asks(path);
                Assert.True((int)answer.StatusCode < 400, $"{path} answers {(int)answer.StatusCode}.");
            }
        }
    }

    [Fact]
    public async Task A_script_is_answered_without_a_page_to_send_again()
    {
        var form = await kim.Opens("/manager/meldungen/neu");
        using (OtherProcess.Writing(site.Folder))
        {
            using var refused = await kim.SendsByScript(form.Action, form.Pressing("keep"));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.DoesNotContain("type=\"hidden\"", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Typed(IEnumerable<(string Name, string Value)> fields) =>
        fields.Where(field => field.Name != "__RequestVerificationToken").Select(field => $"{field.Name}={field.Value}").Order(StringComparer.Ordinal);
}
