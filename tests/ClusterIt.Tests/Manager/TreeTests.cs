using System.Net;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Manager;

/// <summary>The tree of pages, by its buttons.</summary>
public sealed class TreeTests : OfficeDay
{
    [Fact]
    public async Task A_page_moves_with_what_is_below_it_and_its_old_addresses_lead_on()
    {
        var page = await At("/verein");
        using var choose = await Kim.Asks($"/manager/inhalte/{page.Id}/platz");
        var form = FilledForm.Of(await choose.Content.ReadAsStringAsync(), "form.narrow");
        form["unter"] = (await At("/it-branche")).Id.ToString();

        using var moved = await Kim.Posts(form.Action, [.. form.Fields]);
        using var visitor = Site.Visitor();
        using var led = await visitor.GetAsync("/verein/vorwort?x=1");

        Assert.Equal("/manager/baum", moved.Headers.Location!.OriginalString);
        Assert.Equal("/it-branche/verein/vorwort?x=1", led.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Pages_change_places_and_one_undo_puts_them_back()
    {
        var before = await Order();
        var tree = await Tree();
        var form = FilledForm.Of(tree, $"form[action$='{before[0].Id}/platz']");
        using var moved = await Kim.Posts(form.Action, [.. form.Fields, ("stelle", "1")]);
        Assert.Equal([before[1].Id, before[0].Id], (await Order()).Take(2).Select(node => node.Id));

        var undo = FilledForm.Of(await Tree(), ".said form");
        using var undone = await Kim.Posts(undo.Action, [.. undo.Fields]);

        Assert.Equal(before.Select(node => node.Id), (await Order()).Select(node => node.Id));
    }

    [Fact]
    public async Task A_page_cannot_lie_below_itself()
    {
        var (page, below) = (await At("/verein"), await At("/verein/vorwort"));
        using var choose = await Kim.Asks($"/manager/inhalte/{page.Id}/platz");
        var form = FilledForm.Of(await choose.Content.ReadAsStringAsync(), "form.narrow");
        form["unter"] = below.Id.ToString();

        using var refused = await Kim.Posts(form.Action, [.. form.Fields]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
    }

    [Fact]
    public async Task A_thousand_pages_beside_each_other_are_shown_a_hundred_at_a_time()
    {
        var parent = await At("/kontakt");
        for (var number = 0; number < 401; number++)
            await Site.With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create => create.RunAsync(new NewContent(new Page { Title = $"Seite {number}" }, Languages.German, parent.Id), SiteWorld.Office, CancellationToken.None));

        using var top = await Kim.Asks("/manager/baum");
        var page = await top.Content.ReadAsStringAsync();
        using var below = await Kim.Asks($"/manager/baum?unter={parent.Id}&seite=5");
        var last = await below.Content.ReadAsStringAsync();

        Assert.Contains($"/manager/baum?unter={parent.Id}", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Seite 7<", page, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(last, "data-node=", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    private async Task<string> Tree()
    {
        using var tree = await Kim.Asks("/manager/baum");
        return await tree.Content.ReadAsStringAsync();
    }

    private async Task<IReadOnlyList<OutlineNode>> Order() =>
        [.. (await Site.With<PageOutline, (IReadOnlyList<OutlineNode> Nodes, int)>(outline => outline.ReadAsync(Languages.German, null, 1, CancellationToken.None))).Nodes.Where(node => !node.IsHome)];

    private async Task<ContentRow> At(string path) =>
        (await Site.With<ContentList, ListPage<ContentRow>>(list => list.ReadAsync(new ContentQuery("page"), CancellationToken.None))).Items.First(row => row.Path == path);
}
