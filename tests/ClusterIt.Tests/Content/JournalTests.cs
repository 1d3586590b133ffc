using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Content;

/// <summary>Every deed is noted once for people and once for machines, in its own transaction; a refusal leaves no trace.</summary>
public sealed class JournalTests
{
    [Fact]
    public async Task Each_deed_is_noted_with_who_and_when()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Publishes("Verein");
        await cms.Save(page, new Page { Title = "Neu" });
        await cms.Rename(page, "wir");

        var deeds = await cms.Ask(db => db.AuditEntries.OrderBy(entry => entry.Id).Select(entry => new { entry.Deed, entry.ActorName, entry.At, entry.SubjectId }).ToListAsync());

        Assert.Equal(["content.created", "content.published", "content.saved", "content.renamed"], deeds.Select(deed => deed.Deed));
        Assert.All(deeds, deed => Assert.Equal(("Kim Muster", cms.Clock.GetUtcNow().UtcDateTime, page), (deed.ActorName, deed.At, deed.SubjectId)));
        Assert.Equal(deeds.Select(deed => deed.Deed), await cms.Ask(db => db.OutboxEntries.OrderBy(entry => entry.Id).Select(entry => entry.Event).ToListAsync()));
    }

    [Fact]
    public async Task A_refusal_leaves_no_trace()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Verein");
        var before = await cms.Ask(db => db.AuditEntries.CountAsync());

        await cms.Publish(page, version: 99);
        await cms.Save(page, new Page { Title = "Neu" }, version: 99);
        await cms.Rename(page, "manager");

        Assert.Equal(before, await cms.Ask(db => db.AuditEntries.CountAsync()));
        Assert.Equal(before, await cms.Ask(db => db.OutboxEntries.CountAsync()));
    }

    [Fact]
    public async Task A_change_can_be_proven_by_the_hashes_before_and_after()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Publishes("Erste");
        await cms.Save(page, new Page { Title = "Zweite" });
        await cms.Publish(page);

        var published = await cms.Ask(db => db.AuditEntries.Where(entry => entry.Deed == "content.published").OrderBy(entry => entry.Id).ToListAsync());

        Assert.Null(published[0].HashBefore);
        Assert.Equal(published[0].HashAfter, published[1].HashBefore);
        Assert.NotEqual(published[1].HashBefore, published[1].HashAfter);
    }

    [Fact]
    public async Task One_deed_raises_the_version_by_one()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Drafts("Verein");
        Assert.Equal(1, await cms.VersionOf(page));

        await cms.Publish(page);
        await cms.Rename(page, "wir");

        Assert.Equal(3, await cms.VersionOf(page));
    }
}
