using System.Net;
using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Manager;

/// <summary>Files on their way out of the library, and back.</summary>
public sealed class MediaTrashTests() : OfficeDay("content+demo")
{
    [Fact]
    public async Task A_file_in_the_trash_is_gone_for_the_public_and_the_choosers_and_comes_back_as_it_was()
    {
        var file = await Uploaded("weg.png", Pictures.Png(640, 480));
        var address = $"/media/{file.ShownHash}/320.webp";
        Assert.Equal(HttpStatusCode.OK, await StatusOf(address));

        using var trashed = await Kim.SendsFrom($"/manager/medien/{file.Id}", $"/manager/medien/{file.Id}/papierkorb", ("version", $"{file.Version}"), ("uses", "0"));
        using var library = await Kim.Asks("/manager/medien");
        var page = await library.Content.ReadAsStringAsync();
        Assert.DoesNotContain("weg.png", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, await StatusOf(address));
        Assert.DoesNotContain(file.Id, await Offered());
        using var seen = await Kim.Asks($"/manager/medien/{file.Id}/bild");
        Assert.StartsWith("image/", seen.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);

        var undo = FilledForm.Of(page, ".said form");
        using var undone = await Kim.Posts(undo.Action, [.. undo.Fields]);
        Assert.Equal(HttpStatusCode.OK, await StatusOf(address));
        Assert.Contains(file.Id, await Offered());
    }

    [Fact]
    public async Task What_the_public_sees_cannot_be_trashed_by_anybody()
    {
        var logo = (await Site.With<MediaLibrary, IReadOnlyList<MediaItem>>(library => library.NewestAsync(100, CancellationToken.None))).First(item => item.FileName == "logo-tresor.svg");

        using var refused = await Kim.SendsFrom($"/manager/medien/{logo.Id}", $"/manager/medien/{logo.Id}/papierkorb", ("version", $"{logo.Version}"), ("uses", "99"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Null((await Find(logo.Id))!.TrashedAt);
    }

    [Fact]
    public async Task A_draft_loses_its_picture_only_when_somebody_has_seen_that_it_will_and_is_not_published_without_it()
    {
        var file = await Uploaded("entwurf.png", Pictures.Png(640, 480));
        using var described = await Kim.SendsFrom($"/manager/medien/{file.Id}", $"/manager/medien/{file.Id}", ("version", $"{file.Version}"), ("Author", "Kim Muster"), ("Licence", "eigenes Werk"));
        var page = await Create(new Page { Title = "Mit Bild", Picture = new ImageUse { Media = file.Id, Alt = "Eine rote Fläche" } });
        var version = (await Find(file.Id))!.Version;

        using var unseen = await Kim.SendsFrom($"/manager/medien/{file.Id}", $"/manager/medien/{file.Id}/papierkorb", ("version", $"{version}"), ("uses", "0"));
        Assert.Equal(HttpStatusCode.Conflict, unseen.StatusCode);
        using var shown = await Kim.Asks($"/manager/medien/{file.Id}");
        var form = FilledForm.Of(await shown.Content.ReadAsStringAsync(), "form[action$=papierkorb]");
        Assert.Equal("1", form["uses"]);
        using var trashed = await Kim.Posts(form.Action, [.. form.Fields]);
        Assert.NotNull((await Find(file.Id))!.TrashedAt);

        using var refused = await Kim.Presses("publish", await Kim.Opens($"/manager/inhalte/{page}"));
        var said = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        Assert.Contains("„entwurf.png“ liegt im Papierkorb", said, StringComparison.Ordinal);
        Assert.Contains("entwurf.png (im Papierkorb)", said, StringComparison.Ordinal);
        using var deleted = await Kim.SendsFrom($"/manager/medien/{file.Id}/loeschung", $"/manager/medien/{file.Id}/loeschung", ("version", $"{version + 1}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, deleted.StatusCode);
        Assert.NotNull(await Find(file.Id));
    }

    [Fact]
    public async Task What_is_deleted_for_good_leaves_no_bytes_that_nobody_else_needs()
    {
        var file = await Uploaded("ganz-weg.png", Pictures.Png(500, 300));
        using (await Site.Visitor().GetAsync($"/media/{file.ShownHash}/320.webp"))
        {
        }
        Assert.NotEmpty(FilesOf(file.Hash));
        using var trashed = await Kim.SendsFrom($"/manager/medien/{file.Id}", $"/manager/medien/{file.Id}/papierkorb", ("version", $"{file.Version}"), ("uses", "0"));
        using var asked = await Kim.Asks($"/manager/medien/{file.Id}/loeschung");
        var form = FilledForm.Of(await asked.Content.ReadAsStringAsync(), "form.deeds");
        using var deleted = await Kim.Posts(form.Action, [.. form.Fields]);

        Assert.Equal(HttpStatusCode.Redirect, deleted.StatusCode);
        Assert.Null(await Find(file.Id));
        Assert.Empty(FilesOf(file.Hash));
        Assert.Equal(HttpStatusCode.NotFound, await StatusOf($"/media/{file.ShownHash}/320.webp"));
    }

    [Fact]
    public async Task Whoever_uploads_what_lies_in_the_trash_has_it_back()
    {
        var picture = Pictures.Png(301, 200);
        var file = await Uploaded("hin.png", picture);
        using var trashed = await Kim.SendsFrom($"/manager/medien/{file.Id}", $"/manager/medien/{file.Id}/papierkorb", ("version", $"{file.Version}"), ("uses", "0"));

        using var again = await Kim.Uploads("/manager/medien", [("her.png", picture)]);

        Assert.Contains("lag als „hin.png“ im Papierkorb", JsonNode.Parse(await again.Content.ReadAsStringAsync())![0]!["sentence"]!.ToString(), StringComparison.Ordinal);
        Assert.Null((await Find(file.Id))!.TrashedAt);
    }

    [Fact]
    public async Task A_page_that_comes_back_from_the_trash_brings_its_pictures_along()
    {
        var file = await Uploaded("mit.png", Pictures.Png(640, 480));
        using var described = await Kim.SendsFrom($"/manager/medien/{file.Id}", $"/manager/medien/{file.Id}", ("version", $"{file.Version}"), ("Author", "Kim Muster"), ("Licence", "eigenes Werk"));
        var page = await Create(new Page { Title = "Kommt wieder", Picture = new ImageUse { Media = file.Id, Alt = "Eine rote Fläche" } });
        var published = await Site.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(page, 1, null, SiteWorld.Office, CancellationToken.None, CmsWorld.Waiver));
        Assert.True(published.Outcome is PublishContent.Outcome.Published, string.Join(" ", published.Faults));
        await Site.With<TrashContent, Answer<TrashContent.Outcome>>(trash => trash.RunAsync(page, published.Version, SiteWorld.Office, CancellationToken.None));
        await Site.With<TrashMedia, Answer<TrashMedia.Outcome>>(trash => trash.RunAsync(file.Id, file.Version + 1, 1, SiteWorld.Office, CancellationToken.None));
        Assert.NotNull((await Find(file.Id))!.TrashedAt);

        await Site.With<RestoreFromTrash, Answer<RestoreFromTrash.Outcome>>(restore => restore.RunAsync(page, published.Version + 1, SiteWorld.Office, CancellationToken.None));

        Assert.Null((await Find(file.Id))!.TrashedAt);
        Assert.Contains(file.ShownHash, await Site.Read("/kommt-wieder"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_are_found_by_their_tags_and_one_tag_is_spelt_one_way()
    {
        Assert.Equal(["Jahrestagung", "Bühne"], (await Uploaded("a.png", Pictures.Png(31, 20), ("schlagwoerter", "Jahrestagung, Bühne"))).Tags);
        var other = await Uploaded("b.png", Pictures.Png(32, 20));
        using var described = await Kim.SendsFrom($"/manager/medien/{other.Id}", $"/manager/medien/{other.Id}", ("version", $"{other.Version}"), ("Tags", " jahrestagung ,, JAHRESTAGUNG;  Neue   Halle "));

        Assert.Equal(["Jahrestagung", "Neue Halle"], (await Find(other.Id))!.Tags);
        Assert.Equal(["a.png", "b.png"], (await Listed(new MediaQuery("", "Jahrestagung", MediaQuery.Part.All, 1))).Order(StringComparer.Ordinal));
        Assert.Equal(["b.png"], await Listed(new MediaQuery("halle", "", MediaQuery.Part.All, 1)));
        using var page = await Kim.Asks("/manager/medien?schlagwort=B%C3%BChne");
        Assert.Contains("Ein Eintrag", WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tags_that_are_too_many_or_too_long_are_named_and_stay_in_the_form()
    {
        var file = await Uploaded("viele.png", Pictures.Png(33, 20), ("schlagwoerter", "Jahrestagung"));
        var many = string.Join(", ", Enumerable.Range(1, MediaTags.Most + 1).Select(number => $"Wort {number}"));
        var without = "ein Satz ohne Kommas, der länger ist als jedes Schlagwort"[..20] + new string('x', MediaTags.Longest);
        foreach (var typed in new[] { many, without })
        {
            using var refused = await Kim.SendsFrom($"/manager/medien/{file.Id}", $"/manager/medien/{file.Id}", ("version", $"{file.Version}"), ("Alt", "Ein neuer Satz"), ("Tags", typed));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
            Assert.Contains("höchstens 20 Schlagwörter", page, StringComparison.Ordinal);
            Assert.Contains($"value=\"{typed}\"", page, StringComparison.Ordinal);
            Assert.Contains("Ein neuer Satz", page, StringComparison.Ordinal);
            using var upload = await Kim.Uploads("/manager/medien", [("andere.png", Pictures.Png(34, 20))], "files", ("schlagwoerter", typed));
            Assert.Contains("höchstens 20 Schlagwörter", JsonNode.Parse(await upload.Content.ReadAsStringAsync())![0]!["sentence"]!.ToString(), StringComparison.Ordinal);
        }
        Assert.Equal(["Jahrestagung"], (await Find(file.Id))!.Tags);
    }

    private async Task<MediaItem> Uploaded(string name, byte[] bytes, params (string Name, string Value)[] fields)
    {
        using var answer = await Kim.Uploads("/manager/medien", [(name, bytes)], "files", fields);
        return (await Find(Guid.Parse(JsonNode.Parse(await answer.Content.ReadAsStringAsync())![0]!["id"]!.ToString())))!;
    }

    private async Task<HttpStatusCode> StatusOf(string address)
    {
        using var visitor = Site.Visitor();
        using var answer = await visitor.GetAsync(address);
        return answer.StatusCode;
    }

    private Task<MediaItem?> Find(Guid id) => Site.With<MediaLibrary, MediaItem?>(library => library.FindAsync(id, CancellationToken.None));

    private async Task<IReadOnlyList<Guid>> Offered() =>
        [.. (await Site.With<MediaLibrary, IReadOnlyList<MediaItem>>(library => library.NewestAsync(500, CancellationToken.None))).Select(item => item.Id)];

    private async Task<IReadOnlyList<string>> Listed(MediaQuery query) =>
        [.. (await Site.With<MediaLibrary, ListPage<MediaItem>>(library => library.PageAsync(query, CancellationToken.None))).Items.Select(item => item.FileName)];

    private IReadOnlyList<string> FilesOf(string hash) =>
        [.. Directory.EnumerateFileSystemEntries(Site.Folder, $"{hash}*", SearchOption.AllDirectories)];
}
