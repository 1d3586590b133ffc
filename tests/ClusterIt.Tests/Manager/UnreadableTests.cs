using System.Net;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Figures;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Manager;

/// <summary>What cannot be read is said; nothing is done instead.</summary>
public sealed class UnreadableTests() : OfficeDay("content")
{
    [Theory]
    [InlineData("unter", "irgendwo")]
    [InlineData("stelle", "oben")]
    public async Task A_page_is_not_moved_to_a_place_that_cannot_be_read(string field, string value)
    {
        var page = (await Site.With<ContentList, ListPage<ContentRow>>(list => list.ReadAsync(new ContentQuery("page"), CancellationToken.None))).Items.First(row => row.Path!.Count(letter => letter == '/') == 2);
        var before = await Draft(page.Id);
        using var answer = await Kim.SendsFrom($"/manager/inhalte/{page.Id}", $"/manager/inhalte/{page.Id}/platz", ("version", $"{before.Version}"), (field, value));
        var after = await Draft(page.Id);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains($"„{value}“ ließ sich nicht lesen", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal((before.Path, before.Position, before.Version), (after.Path, after.Position, after.Version));
    }

    [Theory]
    [InlineData("0001-01-01T00:00", "", HttpStatusCode.UnprocessableEntity)]
    [InlineData("2026-12-01T08:00", "irgendwann", HttpStatusCode.BadRequest)]
    public async Task Dates_beyond_reason_and_no_dates_plan_nothing(string from, string until, HttpStatusCode expected)
    {
        var id = await Create(new Figure { Title = "Geplant", Value = 1, Source = "Prüfung", AsOf = PartialDate.Parse("2019") });
        using var answer = await Kim.SendsFrom($"/manager/inhalte/{id}", $"/manager/inhalte/{id}/planung", ("version", $"{(await Draft(id)).Version}"), ("ab", from), ("bis", until));
        Assert.Equal(expected, answer.StatusCode);
        Assert.Null((await Draft(id)).PublishAt);
    }

    [Fact]
    public async Task A_title_is_one_line_whatever_is_sent()
    {
        var id = await Create(new Figure { Title = "Alt" });
        var form = await Kim.Opens($"/manager/inhalte/{id}");
        form["title"] = "Neu\r\nBcc: jemand@beispiel.example";
        using var saved = await Kim.Presses("save", form);
        Assert.Equal("Neu Bcc: jemand@beispiel.example", (await Draft(id)).Body.Title);
    }

    [Theory]
    [InlineData("/manager/protokoll?von=0001-01-01&bis=9999-12-31")]
    [InlineData("/manager/protokoll?von=gestern")]
    [InlineData("/manager/baum?seite=oben&unter=nirgends")]
    public async Task Addresses_beyond_reason_show_a_page(string path)
    {
        using var answer = await Kim.Asks(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task An_autosave_that_cannot_read_a_value_keeps_the_one_that_was_there()
    {
        var id = await Create(new Figure { Title = "Beschäftigte", Value = 5600, Source = "Prüfung", AsOf = PartialDate.Parse("2019") });
        var form = await Kim.Opens($"/manager/inhalte/{id}");
        form["value"] = "rund 5.700";
        form["note"] = "Ein neuer Hinweis";

        using var kept = await Kim.Posts($"/manager/inhalte/{id}/entwurf", [.. form.Fields]);
        var figure = (Figure)(await Draft(id)).Body;

        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Contains("ist keine Zahl", await kept.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((5600m, "Ein neuer Hinweis"), (figure.Value, figure.Note));
    }
}
