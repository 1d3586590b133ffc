using System.Net;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Manager;

/// <summary>Whoever sends a form after their session has ended loses nothing of it.</summary>
public sealed class SendAgainTests : OfficeDay
{
    [Fact]
    public async Task What_was_sent_signed_out_is_kept_until_one_has_signed_in()
    {
        var form = await Kim.Opens("/manager/meldungen/neu");
        form["title"] = "Am Abend begonnen";
        form[$"blocks[{form.Rows("blocks")[0]}].markdown"] = "Eine Zeile.\r\n\r\nNoch <eine> & „“.";
        using (await Kim.SendsFrom("/manager", "/manager/abmelden"))
        {
        }

        using var refused = await Kim.Presses("save", form);
        var signedOut = await refused.Content.ReadAsStringAsync();
        using (await Kim.SignsIn())
        {
        }
        var again = FilledForm.Of(signedOut, "main form");
        using var asked = await Kim.Posts(again.Action, [.. again.Fields]);
        var once = FilledForm.Of(await asked.Content.ReadAsStringAsync(), "main form");
        using var kept = await Kim.Posts(once.Action, [.. once.Fields]);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (refused.StatusCode, asked.StatusCode, kept.StatusCode));
        Assert.Contains("href=\"/manager/anmelden\"", signedOut, StringComparison.Ordinal);
        var page = await (await Kim.Asks(kept.Headers.Location!.OriginalString)).Content.ReadAsStringAsync();
        Assert.Contains("Am Abend begonnen", page, StringComparison.Ordinal);
        Assert.Contains("Noch &lt;eine&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_comes_back_in_no_page()
    {
        using var refused = await Kim.Posts("/manager/anmelden", ("Email", "kim@beispiel.example"), ("Password", OfficeVisitor.Password));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.DoesNotContain(OfficeVisitor.Password, await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_strangers_page_sends_is_offered_to_nobody()
    {
        var form = await Kim.Opens("/manager/meldungen/neu");
        form["title"] = "Untergeschoben";
        using (await Kim.SendsFrom("/manager", "/manager/abmelden"))
        {
        }
        Kim.Origin = "https://fremd.example";
        using var signedOut = await Kim.Presses("save", form);
        Kim.Origin = "http://localhost";
        using (await Kim.SignsIn())
        {
        }
        Kim.Origin = "https://fremd.example";
        using var signedIn = await Kim.Presses("save", form);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.BadRequest), (signedOut.StatusCode, signedIn.StatusCode));
        Assert.DoesNotContain("Untergeschoben", await signedOut.Content.ReadAsStringAsync() + await signedIn.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
