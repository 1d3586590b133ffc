using System.Net;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Figures;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Manager;

/// <summary>The one deed that cannot be taken back.</summary>
public sealed class DeletionTests() : OfficeDay("none")
{
    [Fact]
    public async Task What_is_to_go_for_good_goes_by_way_of_the_trash_and_a_question()
    {
        var id = await Create(new Figure { Title = "Weg damit" });
        using var early = await Kim.SendsFrom($"/manager/inhalte/{id}", $"/manager/inhalte/{id}/loeschung", ("version", $"{(await Draft(id)).Version}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);

        using var trashed = await Kim.SendsFrom($"/manager/inhalte/{id}", $"/manager/inhalte/{id}/papierkorb", ("version", $"{(await Draft(id)).Version}"));
        using var asked = await Kim.Asks($"/manager/inhalte/{id}/loeschung");
        Assert.Contains("„Weg damit“ wird mit allen früheren Fassungen", WebUtility.HtmlDecode(await asked.Content.ReadAsStringAsync()).Replace('\u00A0', ' '), StringComparison.Ordinal);
        using var deleted = await Kim.Sends($"/manager/inhalte/{id}/loeschung", ("version", $"{(await Draft(id)).Version}"));
        Assert.Equal("/manager/papierkorb", deleted.Headers.Location!.OriginalString);
        Assert.Null(await Site.With<ContentDrafts, ContentDraft?>(drafts => drafts.FindAsync(id, CancellationToken.None)));
    }

    [Fact]
    public async Task The_trash_offers_to_take_back_what_was_just_done()
    {
        var id = await Create(new Figure { Title = "Versehen" });
        using var trashed = await Kim.SendsFrom($"/manager/inhalte/{id}", $"/manager/inhalte/{id}/papierkorb", ("version", $"{(await Draft(id)).Version}"));
        using var trash = await Kim.Asks("/manager/papierkorb");
        var undo = FilledForm.Of(await trash.Content.ReadAsStringAsync(), ".said form");
        using var undone = await Kim.Posts(undo.Action, [.. undo.Fields]);
        Assert.Equal(ContentState.Draft, (await Draft(id)).State);
    }
}
