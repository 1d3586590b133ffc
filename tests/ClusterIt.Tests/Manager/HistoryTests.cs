using System.Net;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Manager;

/// <summary>Earlier revisions, as the office looks through them.</summary>
public sealed class HistoryTests : OfficeDay
{
    [Fact]
    public async Task Two_revisions_are_compared_by_field_and_block_word_by_word()
    {
        var text = new TextBlock { Markdown = "Wir treffen uns am Montag." };
        var (id, first) = await Written(new Page { Title = "Treffen", Blocks = [text, new QuoteBlock { Text = "Bleibt." }] });
        var form = await Kim.Opens($"/manager/inhalte/{id}");
        form["title"] = "Treffen im Mai";
        form[$"blocks[{text.Id}].markdown"] = "Wir treffen uns am Dienstag.";
        using var saved = await Kim.Presses("save", form);
        var history = await History(id);

        using var compared = await Kim.Asks($"/manager/inhalte/{id}/verlauf/vergleich?a={history[0].Id}&b={first}");
        var page = WebUtility.HtmlDecode(await compared.Content.ReadAsStringAsync());

        Assert.Contains("<th scope=\"row\">Titel</th>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Inhalt › Text › Text</th>", page, StringComparison.Ordinal);
        Assert.Contains("<del>Montag</del>", page, StringComparison.Ordinal);
        Assert.Contains("<ins>Dienstag</ins>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Bleibt.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_revision_comes_back_as_a_new_draft_and_nothing_is_lost()
    {
        var (id, first) = await Written(new Page { Title = "Gestern" });
        var form = await Kim.Opens($"/manager/inhalte/{id}");
        form["title"] = "Heute";
        using (await Kim.Presses("save", form))
        {
        }
        using var history = await Kim.Asks($"/manager/inhalte/{id}/verlauf");
        var restore = FilledForm.Of(await history.Content.ReadAsStringAsync(), "form[action$='/verlauf/wiederherstellung']");

        using var restored = await Kim.Posts(restore.Action, [.. restore.Fields, ("fassung", first.ToString())]);

        Assert.Equal($"/manager/inhalte/{id}", restored.Headers.Location!.OriginalString);
        Assert.Equal(["Gestern", "Heute", "Gestern"], (await History(id)).Select(row => row.Title));
    }

    [Fact]
    public async Task Saving_what_has_not_changed_leaves_no_trace()
    {
        var (id, _) = await Written(new Page { Title = "Unberührt" });
        var form = await Kim.Opens($"/manager/inhalte/{id}");
        using var saved = await Kim.Presses("save", form);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Single(await History(id));
    }

    [Fact]
    public async Task A_revision_of_something_else_is_not_shown()
    {
        var (id, _) = await Written(new Page { Title = "Dies" });
        var (_, others) = await Written(new Page { Title = "Das" });

        using var compared = await Kim.Asks($"/manager/inhalte/{id}/verlauf/vergleich?a={others}&b={others}");

        Assert.Equal(HttpStatusCode.Redirect, compared.StatusCode);
    }

    private Task<IReadOnlyList<RevisionRow>> History(Guid id) => Site.With<ContentDrafts, IReadOnlyList<RevisionRow>>(drafts => drafts.HistoryAsync(id, CancellationToken.None));

    private async Task<(Guid Id, Guid Revision)> Written(Body body)
    {
        var (id, _) = await Site.With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create => create.RunAsync(new NewContent(body, Languages.German, null), SiteWorld.Office, CancellationToken.None));
        return (id, (await History(id))[0].Id);
    }
}
