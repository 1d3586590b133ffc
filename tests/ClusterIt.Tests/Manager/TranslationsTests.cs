using System.Net;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Manager;

/// <summary>Translating, as the office does it.</summary>
public sealed class TranslationsTests() : OfficeDay("none")
{
    [Fact]
    public async Task A_missing_translation_is_begun_and_later_shows_beside_the_form_what_the_original_changed()
    {
        var german = await Create(new Page { Title = "Beitrag", Standfirst = "Der Beitrag beträgt hundert Euro." });
        await Publish(german);
        using var list = await Kim.Asks("/manager/uebersetzungen");
        var begin = FilledForm.Of(await list.Content.ReadAsStringAsync(), "form[action$=uebersetzung]");
        using var begun = await Kim.Posts(begin.Action, [.. begin.Fields]);
        var english = Guid.Parse(begun.Headers.Location!.OriginalString.Split('/')[^1]);
        Assert.Contains("auf dem Stand des Originals", await Text($"/manager/inhalte/{english}"), StringComparison.Ordinal);
        Assert.Contains("aktuell", await Text("/manager/uebersetzungen?zeige=current"), StringComparison.Ordinal);

        await Site.With<SaveDraft, Answer<SaveDraft.Outcome>>(async save => await save.RunAsync(german, (await Draft(german)).Version, new Page { Title = "Beitrag", Standfirst = "Der Beitrag beträgt zweihundert Euro." }, RevisionKind.Saved, SiteWorld.Office, CancellationToken.None));
        await Publish(german);
        var editor = await Text($"/manager/inhalte/{english}");
        Assert.Contains("<del>hundert</del>", editor, StringComparison.Ordinal);
        Assert.Contains("<ins>zweihundert</ins>", editor, StringComparison.Ordinal);
        Assert.Contains($"/manager/inhalte/{german}", await Text("/manager/uebersetzungen?zeige=outdated"), StringComparison.Ordinal);

        using var page = await Kim.Asks($"/manager/inhalte/{english}");
        var follow = FilledForm.Of(await page.Content.ReadAsStringAsync(), "form#_folgt");
        using var followed = await Kim.Posts(follow.Action, [.. follow.Fields]);
        Assert.Equal(HttpStatusCode.Redirect, followed.StatusCode);
        Assert.DoesNotContain("<del>", await Text($"/manager/inhalte/{english}"), StringComparison.Ordinal);
        Assert.Equal("Der Beitrag beträgt hundert Euro.", ((Page)(await Draft(english)).Body).Standfirst);
    }

    [Fact]
    public async Task What_is_no_translation_says_nothing_of_an_original()
    {
        var german = await Create(new Page { Title = "Allein" });
        Assert.DoesNotContain("id=\"_original\"", await Text($"/manager/inhalte/{german}"), StringComparison.Ordinal);
    }

    private async Task Publish(Guid id)
    {
        var answer = await Site.With<PublishContent, Answer<PublishContent.Outcome>>(async publish => await publish.RunAsync(id, (await Draft(id)).Version, null, SiteWorld.Office, CancellationToken.None, CmsWorld.Waiver));
        Assert.True(answer.Outcome is PublishContent.Outcome.Published, string.Join(" ", answer.Faults));
    }

    private async Task<string> Text(string path)
    {
        using var answer = await Kim.Asks(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');
    }
}
