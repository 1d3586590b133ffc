using System.Net;
using System.Text.RegularExpressions;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Manager;

/// <summary>A draft shown to somebody without an account: just one revision, for a while, and only to whoever has the link.</summary>
public sealed class PreviewLinkTests : OfficeDay
{
    private const string Gone = "Diese Vorschau gibt es nicht mehr";

    [Fact]
    public async Task Whoever_has_the_link_sees_the_page_as_it_was_when_it_was_shared()
    {
        var (id, text) = await Written("Geteilt", "Der erste Wortlaut.");
        var link = await Shares(id);
        var form = await Kim.Opens($"/manager/inhalte/{id}");
        form["title"] = "Weitergeschrieben";
        form[$"blocks[{text}].markdown"] = "Der zweite Wortlaut.";
        using var saved = await Kim.Presses("save", form);

        using var visitor = Site.Visitor();
        using var answer = await visitor.GetAsync(link);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Der erste Wortlaut.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Der zweite Wortlaut.", page, StringComparison.Ordinal);
        Assert.Contains("Vorschau auf einen Entwurf.", page, StringComparison.Ordinal);
        Assert.Contains("_themes/wahrnehmung", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_a_preview_is_kept_by_nobody_and_told_to_nobody()
    {
        var (id, _) = await Written("Geheim", "Noch nicht für alle.");
        var link = await Shares(id);

        using var visitor = Site.Visitor();
        using var answer = await visitor.GetAsync(link);

        Assert.Contains("noindex", answer.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Contains("script-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain(link, await Listed(Kim, id), StringComparison.Ordinal); // Once made, the office does not see it again.
    }

    /// <summary>One sitting shares a row (goal M4), but not the row that somebody else looks at.</summary>
    [Fact]
    public async Task Typing_on_in_the_same_sitting_does_not_change_what_was_shared()
    {
        var (id, text) = await Written("Sitzung", "Vor dem Teilen.");
        await Types(id, text, "Beim Teilen.");
        var link = await Shares(id);
        await Types(id, text, "Nach dem Teilen.");

        using var visitor = Site.Visitor();
        var page = await visitor.GetStringAsync(link);

        Assert.Contains("Beim Teilen.", page, StringComparison.Ordinal);
        Assert.Contains("Nach dem Teilen.", ((TextBlock)((Page)(await Draft(id)).Body).Blocks[0]).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_is_taken_back_shows_nothing_any_more()
    {
        var (id, _) = await Written("Zurück", "Ein Text.");
        var other = await Shares(id);
        using var colleague = await Colleague("lou@beispiel.example", OfficeRole.Editor);
        var revoke = FilledForm.Of(await Listed(colleague, id), "form[action$='/ruecknahme']");
        var one = await Shares(id);
        using var taken = await colleague.Posts(revoke.Action, [.. revoke.Fields]);
        using var again = await colleague.Posts(revoke.Action, [.. revoke.Fields]);

        using var visitor = Site.Visitor();
        using var shows = await visitor.GetAsync(one);
        using var showsNothing = await visitor.GetAsync(other);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Gone), (shows.StatusCode, showsNothing.StatusCode));
        Assert.Contains(Gone, await showsNothing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task What_lies_in_the_trash_is_shown_to_nobody_and_shown_again_when_it_comes_back()
    {
        var (id, _) = await Written("Papierkorb", "Ein Text.");
        var link = await Shares(id);
        using var visitor = Site.Visitor();
        using (await Kim.SendsFrom($"/manager/inhalte/{id}", $"/manager/inhalte/{id}/papierkorb", ("version", $"{(await Draft(id)).Version}")))
        {
        }
        using var trashed = await visitor.GetAsync(link);
        using (await Kim.SendsFrom("/manager/papierkorb", $"/manager/inhalte/{id}/wiederherstellung", ("version", $"{(await Draft(id)).Version}")))
        {
        }
        using var restored = await visitor.GetAsync(link);

        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.OK), (trashed.StatusCode, restored.StatusCode));
    }

    [Fact]
    public async Task A_made_up_link_shows_nothing_and_says_no_more_than_one_whose_time_is_over()
    {
        using var visitor = Site.Visitor();

        using var answer = await visitor.GetAsync($"/vorschau/{new string('0', 64)}");

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains(Gone, page, StringComparison.Ordinal);
        Assert.DoesNotContain("/vorschau/", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_page_is_not_shared_and_no_link_lasts_for_ever()
    {
        var figure = await Create(new Figure { Title = "Mitglieder" });
        using var noPage = await Kim.Asks($"/manager/inhalte/{figure}/vorschau/links");
        Assert.Equal(HttpStatusCode.Redirect, noPage.StatusCode);

        var (id, _) = await Written("Ewig", "Ein Text.");
        using var forEver = await Kim.SendsFrom($"/manager/inhalte/{id}/vorschau/links", $"/manager/inhalte/{id}/vorschau/links", ("version", "1"), ("days", "36500"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forEver.StatusCode);
    }

    private async Task<(Guid Id, Guid Text)> Written(string title, string markdown)
    {
        var text = new TextBlock { Markdown = markdown };
        return (await Create(new Page { Title = title, Blocks = [text] }), text.Id);
    }

    private async Task Types(Guid id, Guid text, string markdown)
    {
        var form = await Kim.Opens($"/manager/inhalte/{id}");
        form[$"blocks[{text}].markdown"] = markdown;
        using var kept = await Kim.Posts($"/manager/inhalte/{id}/entwurf", [.. form.Fields]);
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
    }

    /// <summary>The path of a new link.</summary>
    private async Task<string> Shares(Guid id)
    {
        var address = $"/manager/inhalte/{id}/vorschau/links";
        using var made = await Kim.SendsFrom(address, address, ("version", $"{(await Draft(id)).Version}"), ("days", "7"));
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        var link = Regex.Match(await made.Content.ReadAsStringAsync(), "/vorschau/[0-9a-f]{64}", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        Assert.NotEmpty(link);
        return link;
    }

    private static async Task<string> Listed(OfficeVisitor visitor, Guid id)
    {
        using var page = await visitor.Asks($"/manager/inhalte/{id}/vorschau/links");
        return await page.Content.ReadAsStringAsync();
    }
}
