using ClusterIt.Cms.Audit;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Media;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Content;

/// <summary>Lists are searched as people type.</summary>
public sealed class ListSearchTests
{
    [Theory]
    [InlineData("übung")]
    [InlineData("ÜBUNG")]
    [InlineData("uebung")]
    [InlineData("ubung straße")]
    [InlineData("strasse räume")]
    [InlineData("u\u0308bung")]
    public async Task A_word_is_found_however_its_umlauts_and_capitals_are_typed(string typed)
    {
        await using var cms = CmsWorld.Open();
        await cms.Drafts("Neue Übungsräume in der Straße");
        await cms.Drafts("Anderes");
        await cms.Hands(Pictures.Png(), "Übungsräume in der Straße.png");

        Assert.Equal("Neue Übungsräume in der Straße", Assert.Single(await Content(cms, typed)).Title);
        Assert.Single((await cms.With<MediaLibrary, ListPage<MediaItem>>(library => library.PageAsync(new MediaQuery(typed, "", MediaQuery.Part.All, 1), CancellationToken.None))).Items);
        Assert.Equal("Neue Übungsräume in der Straße", Assert.Single(await cms.With<AuditLog, IReadOnlyList<AuditEntry>>(log => log.PageAsync(new AuditQuery { Subject = typed, Noun = "content" }, null, CancellationToken.None))).Subject);
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData(" ")]
    public async Task What_is_no_word_leaves_the_list_as_it_is(string typed)
    {
        await using var cms = CmsWorld.Open();
        await cms.Drafts("Eins");
        await cms.Drafts("Zwei");

        Assert.Equal(2, (await Content(cms, typed)).Count);
    }

    private static async Task<IReadOnlyList<ContentRow>> Content(CmsWorld cms, string words) =>
        (await cms.With<ContentList, ListPage<ContentRow>>(list => list.ReadAsync(new ContentQuery(null) { Words = words }, CancellationToken.None))).Items;
}
