using System.Net;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Transfer;

public sealed class MediaTests
{
    [Fact]
    public async Task A_picture_with_its_sidecar_comes_in_and_goes_out_byte_for_byte()
    {
        await using var cms = CmsWorld.Open();
        using var files = WithPicture();

        var report = await files.ImportInto(cms);

        Assert.Empty(report.Faults);
        var exported = ContentFiles.Read(await ContentFiles.Export(cms), file => file.StartsWith("media/", StringComparison.Ordinal));
        Assert.Equal(ContentFiles.Read(files.Folder, file => file.StartsWith("media/", StringComparison.Ordinal)), exported);
    }

    [Fact]
    public async Task A_replaced_picture_keeps_its_references_and_gets_a_new_address()
    {
        await using var cms = CmsWorld.Open();
        using var files = WithPicture();
        await files.ImportInto(cms);

        var report = await files.With("media/straenge.png", Pictures.Png(20, 10)).ImportInto(cms);

        Assert.Equal(["media/straenge.png"], report.Changed);
        var item = await cms.Ask(db => Task.FromResult(db.Media.Single()));
        Assert.Equal((20, 10, 2), (item.Width, item.Height, item.Version));
    }

    [Fact]
    public async Task A_picture_is_shown_with_its_words_and_its_bytes_may_be_kept_for_ever()
    {
        using var files = WithPicture();
        using var site = new SiteWorld().Set("Content:Path", files.Folder).Set("Content:Seed", "content");
        using var visitor = site.Visitor();

        var html = await site.Read("/bild");
        var address = html.Split("src=\"").Select(part => part.Split('"')[0]).First(source => source.StartsWith("/media/", StringComparison.Ordinal));
        using var answer = await visitor.GetAsync(address);

        Assert.Contains("alt=\"Drei Stränge laufen zusammen\"", html, StringComparison.Ordinal);
        Assert.Contains("width=\"40\"", html, StringComparison.Ordinal);
        Assert.Contains("Muster, CC0", html, StringComparison.Ordinal);
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal(Pictures.Png(40, 30), await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/media/0000/x.png")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/media/..%2f..%2fclusterit.db/x")).StatusCode);
    }

    private static ContentFiles WithPicture() => ContentFiles.Small()
        .With("media/straenge.png", Pictures.Png(40, 30))
        .With("media/straenge.png.yml", "alt: Drei Stränge\nauthor: Muster\nlicence: CC0\n")
        .With("pages/bild.md", "---\ntitle: Ein Bild\n---\n\n::: image\nimage:\n  media: media/straenge.png\n  alt: Drei Stränge laufen zusammen\ncaption: Gezeichnet\n:::\n");

}
