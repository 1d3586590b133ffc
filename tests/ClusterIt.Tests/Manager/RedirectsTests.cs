using System.Net;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Redirects;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Manager;

/// <summary>Where addresses of an earlier website lead, as the office keeps it.</summary>
public sealed class RedirectsTests() : OfficeDay("content")
{
    private const string Screen = "/manager/weiterleitungen";

    [Fact]
    public async Task An_old_address_leads_to_a_page_and_follows_it_when_it_moves()
    {
        using var added = await Add("https://alt.beispiel.example/alt/Der%20Verein.html", "/verein");
        Assert.Equal(Screen, added.Headers.Location!.OriginalString);
        Assert.Equal("/verein", await Leads("/alt/der%20verein.html"));

        var id = (await Site.With<Db, Guid>(db => db.Items.Where(item => item.Path == "/verein").Select(item => item.Id).SingleAsync()));
        using var renamed = await Kim.SendsFrom($"/manager/inhalte/{id}", $"/manager/inhalte/{id}/adresse", ("version", $"{(await Draft(id)).Version}"), ("slug", "ueber-uns"));
        Assert.Equal("/ueber-uns", await Leads("/alt/der%20verein.html"));
    }

    [Fact]
    public async Task What_is_gone_says_so()
    {
        using var added = await Kim.SendsFrom(Screen, Screen, ("von", "/alt/weg"), ("nach", ""), ("weg", "true"));
        using var visitor = Site.Visitor();
        using var answer = await visitor.GetAsync("/alt/weg");
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
    }

    [Theory]
    [InlineData("alt/ohne-strich", "/verein", "alt/ohne-strich")]
    [InlineData("/verein", "/kontakt", "/verein")]
    [InlineData("/alt/x", "/gibt-es-nicht", "/gibt-es-nicht")]
    [InlineData("/*", "/verein", "/*")]
    public async Task A_row_that_cannot_be_is_refused_and_stays_in_the_form(string from, string to, string named)
    {
        var before = await Count();
        using var refused = await Add(from, to);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(named, page[page.IndexOf("class=\"faults\"", StringComparison.Ordinal)..page.IndexOf("<form", page.IndexOf("class=\"faults\"", StringComparison.Ordinal), StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Equal((from, to), (FilledForm.Of(page, $"form[action='{Screen}']")["von"], FilledForm.Of(page, $"form[action='{Screen}']")["nach"]));
        Assert.Equal(before, await Count());
    }

    [Fact]
    public async Task A_list_is_tried_out_before_it_is_taken_over_and_a_broken_row_takes_none_along()
    {
        var before = await Count();
        const string rows = "from,to,status\r\n/alt/eins,/verein,301\r\n/alt/zwei,,410\r\n";
        using var tried = await Kim.SendsFrom(Screen, $"{Screen}/liste", ("zeilen", rows), ("do", "plan"));
        var page = WebUtility.HtmlDecode(await tried.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');
        Assert.Contains("Probelauf: 2 neu, 0 geändert.", page, StringComparison.Ordinal);
        Assert.Equal(before, await Count());

        using var broken = await Kim.SendsFrom(Screen, $"{Screen}/liste", ("zeilen", rows + "/alt/drei,/nirgends,301\r\n"), ("do", "import"));
        Assert.Contains("Zeile 4: ", WebUtility.HtmlDecode(await broken.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(before, await Count());

        using var taken = await Kim.SendsFrom(Screen, $"{Screen}/liste", ("zeilen", rows), ("do", "import"));
        Assert.Equal(before + 2, await Count());
        using var again = await Kim.SendsFrom(Screen, $"{Screen}/liste", ("zeilen", rows), ("do", "import"));
        Assert.Equal(before + 2, await Count());
    }

    [Fact]
    public async Task A_list_as_German_spreadsheets_write_it_is_read()
    {
        var before = await Count();
        using var taken = await Kim.SendsFrom(Screen, $"{Screen}/liste", ("zeilen", "from;to;status\r\n/alt/eins;/verein;301\r\n/alt/a,b;;410\r\n"), ("do", "import"));
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Equal(before + 2, await Count());
    }

    [Fact]
    public async Task Removing_what_leads_elsewhere_meanwhile_is_refused()
    {
        using var added = await Add("/alt/eins", "/verein");
        using var changed = await Add("/alt/eins", "/kontakt");
        using var stale = await Kim.SendsFrom(Screen, $"{Screen}/entfernung", ("von", "/alt/eins"), ("version", "1"));
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
        using var removed = await Kim.SendsFrom(Screen, $"{Screen}/entfernung", ("von", "/alt/eins"), ("version", "2"));
        Assert.Null(await Site.With<Db, Alias?>(db => db.Aliases.FirstOrDefaultAsync(alias => alias.From == "/alt/eins")));
    }

    private Task<HttpResponseMessage> Add(string from, string to) => Kim.SendsFrom(Screen, Screen, ("von", from), ("nach", to));

    private Task<int> Count() => Site.With<Db, int>(db => db.Aliases.CountAsync());

    private async Task<string?> Leads(string path)
    {
        using var visitor = Site.Visitor();
        using var answer = await visitor.GetAsync(path);
        return answer.Headers.Location?.OriginalString;
    }
}
