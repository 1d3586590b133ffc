using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ClusterIt.Cms.Media;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Manager;

/// <summary>The media library.</summary>
public sealed class MediaTests() : OfficeDay("content+demo")
{
    [Fact]
    public async Task Several_files_come_in_at_once_each_with_its_own_answer()
    {
        using var answer = await Kim.Uploads("/manager/medien", [("bild.png", Pictures.Png(800, 600)), ("wirklich.png", "kein Bild"u8.ToArray())]);
        var results = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsArray();

        Assert.NotNull(results[0]!["id"]);
        Assert.Null(results[1]!["id"]);
        Assert.Contains("es zählt der Inhalt, nicht die Endung", results[1]!["sentence"]!.ToString(), StringComparison.Ordinal);
        using var visitor = Site.Visitor();
        using var thumbnail = await visitor.GetAsync(results[0]!["preview"]!.ToString());
        Assert.Equal(HttpStatusCode.OK, thumbnail.StatusCode);
    }

    [Fact]
    public async Task The_same_bytes_are_there_once()
    {
        var picture = Pictures.Png(300, 200);
        using var first = await Kim.Uploads("/manager/medien", [("a.png", picture)]);
        using var second = await Kim.Uploads("/manager/medien", [("b.png", picture)]);
        var (one, other) = (JsonNode.Parse(await first.Content.ReadAsStringAsync())![0]!, JsonNode.Parse(await second.Content.ReadAsStringAsync())![0]!);

        Assert.Equal(one["id"]!.ToString(), other["id"]!.ToString());
        Assert.Contains("„a.png“", other["sentence"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_replaced_keeps_its_identifier_and_where_it_stands()
    {
        var logo = (await Site.With<MediaLibrary, IReadOnlyList<MediaItem>>(library => library.NewestAsync(100, CancellationToken.None))).First(item => item.FileName == "logo-tresor.svg");
        using var replaced = await Kim.Uploads($"/manager/medien/{logo.Id}/datei", [("neu.png", Pictures.Png(400, 200))], "file", ("version", logo.Version.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(HttpStatusCode.Redirect, replaced.StatusCode);

        var now = (await Site.With<MediaLibrary, MediaItem?>(library => library.FindAsync(logo.Id, CancellationToken.None)))!;
        var uses = await Site.With<MediaLibrary, IReadOnlyList<MediaUse>>(library => library.UsesAsync(logo.Id, CancellationToken.None));
        Assert.Equal(("image/png", logo.Author), (now.ContentType, now.Author));
        Assert.NotEmpty(uses);
        Assert.Contains(now.ShownHash, await Site.Read("/mitglieder"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_public_picture_keeps_its_author()
    {
        var logo = (await Site.With<MediaLibrary, IReadOnlyList<MediaItem>>(library => library.NewestAsync(100, CancellationToken.None))).First(item => item.FileName == "logo-tresor.svg");
        using var page = await Kim.Asks($"/manager/medien/{logo.Id}");
        var form = FilledForm.Of(await page.Content.ReadAsStringAsync(), "form.narrow");
        form["Author"] = "";
        using var refused = await Kim.Posts($"/manager/medien/{logo.Id}", [.. form.Fields]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);

        form["Author"] = "Atelier Beispiel";
        using var kept = await Kim.Posts($"/manager/medien/{logo.Id}", [.. form.Fields]);
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        using var stale = await Kim.Posts($"/manager/medien/{logo.Id}", [.. form.Fields]);
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
    }

    [Fact]
    public async Task A_public_picture_is_changed_by_those_who_publish_alone()
    {
        var logo = (await Site.With<MediaLibrary, IReadOnlyList<MediaItem>>(library => library.NewestAsync(100, CancellationToken.None))).First(item => item.FileName == "logo-tresor.svg");
        using var invited = await Kim.SendsFrom("/manager/konten", "/manager/konten/einladungen", ("email", "lou@beispiel.example"), ("role", "Editor"));
        using var lou = new OfficeVisitor(Site);
        using (await lou.Sends(Regex.Match(await invited.Content.ReadAsStringAsync(), "/manager/einladung/[0-9a-f]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value, ("Name", "Lou"), ("Password", OfficeVisitor.Password)))
        {
        }
        var version = ("version", logo.Version.ToString(System.Globalization.CultureInfo.InvariantCulture));
        using var replaced = await lou.Uploads($"/manager/medien/{logo.Id}/datei", [("neu.png", Pictures.Png(400, 200))], "file", version);
        using var described = await lou.SendsFrom($"/manager/medien/{logo.Id}", $"/manager/medien/{logo.Id}", version, ("Author", "Lou"), ("Licence", "keine"));
        using var credited = await lou.SendsFrom($"/manager/medien/{logo.Id}", $"/manager/medien/{logo.Id}/rechte", version, ("author", "Lou"), ("licence", "keine"));

        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden], [replaced.StatusCode, described.StatusCode, credited.StatusCode]);
        Assert.Equal(logo.Version, (await Site.With<MediaLibrary, MediaItem?>(library => library.FindAsync(logo.Id, CancellationToken.None)))!.Version);
    }

    [Fact]
    public async Task Unused_files_are_found()
    {
        using var added = await Kim.Uploads("/manager/medien", [("unbenutzt.png", Pictures.Png(64, 64))]);
        using var unused = await Kim.Asks("/manager/medien?zeige=unbenutzt");
        var page = await unused.Content.ReadAsStringAsync();

        Assert.Contains("unbenutzt.png", page, StringComparison.Ordinal);
        Assert.DoesNotContain("logo-tresor.svg", page, StringComparison.Ordinal);
    }
}
