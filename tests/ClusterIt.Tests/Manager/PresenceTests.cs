using ClusterIt.Cms.Accounts;
using ClusterIt.Tests.Cast;
using ClusterIt.Web.Manager.Presence;
using Microsoft.Extensions.Time.Testing;

namespace ClusterIt.Tests.Manager;

/// <summary>Two who have the same open learn of each other (goal M3).</summary>
public sealed class PresenceTests() : OfficeDay("none")
{
    [Fact]
    public void Whoever_says_nothing_for_a_while_is_gone()
    {
        var clock = new FakeTimeProvider();
        var presences = new Presences(clock);
        var (content, other) = (Guid.NewGuid(), Guid.NewGuid());
        var (kim, lou) = (new Editor(Guid.NewGuid(), "Kim"), new Editor(Guid.NewGuid(), "Lou"));

        Assert.Empty(presences.Note(content, kim));
        Assert.Equal(["Kim"], presences.Note(content, lou));
        Assert.Empty(presences.Note(other, lou));
        clock.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal(["Lou"], presences.Note(content, kim));
        clock.Advance(TimeSpan.FromSeconds(15));
        Assert.Empty(presences.Note(content, kim));
        presences.Note(content, lou);
        presences.Forget(content, kim);
        Assert.Empty(presences.Note(content, lou));
    }

    [Fact]
    public async Task A_browser_is_told_who_else_is_there()
    {
        var id = Guid.NewGuid();
        ((Presences)Site.Services.GetService(typeof(Presences))!).Note(id, new Editor(Guid.NewGuid(), "Lou Beispiel"));
        using var told = await Kim.SendsFrom("/manager/konto", $"/manager/inhalte/{id}/anwesenheit");
        Assert.Equal("[\"Lou Beispiel\"]", await told.Content.ReadAsStringAsync());
    }
}
