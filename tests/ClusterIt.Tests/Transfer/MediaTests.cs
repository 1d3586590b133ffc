using System.Net;
using ClusterIt.Cms.Transfer;
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

    [Theory]
    [InlineData("tags: Halle")]
    [InlineData("tags: []")]
    [InlineData("tags:\n  - Halle\n  - halle")]
    [InlineData("tags:\n  - Halle, Bühne")]
    [InlineData("tags:\n  - a: b")]
    public async Task Tags_that_are_no_list_of_different_words_are_named_with_their_line(string tags)
    {
        await using var cms = CmsWorld.Open();
        using var files = WithPicture().With("media/straenge.png.yml", $"alt: Drei Stränge\nauthor: Muster\nlicence: CC0\n{tags}\n");

        var fault = (await files.ImportInto(cms)).Faults[0];

        Assert.Equal("media/straenge.png.yml", fault.File);
        Assert.InRange(fault.Line!.Value, 4, 5);
        Assert.Contains("ohne Komma", fault.Message, StringComparison.Ordinal);
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
        var address = PictureOf(html);
        using var answer = await visitor.GetAsync(address);

        Assert.Contains("alt=\"Drei Stränge laufen zusammen\"", html, StringComparison.Ordinal);
        Assert.Contains("width=\"40\"", html, StringComparison.Ordinal);
        Assert.Contains("Muster, CC0", html, StringComparison.Ordinal);
        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal(40, Pictures.Read(await answer.Content.ReadAsByteArrayAsync()).Width);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/media/0000/x.png")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/media/..%2f..%2fclusterit.db/x")).StatusCode);
    }

    [Fact]
    public async Task A_replaced_picture_is_seen_at_once_and_its_old_address_leads_to_the_new_one()
    {
        using var files = WithPicture();
        using var site = new SiteWorld().Set("Content:Path", files.Folder).Set("Content:Seed", "content");
        using var visitor = site.Visitor();
        var before = PictureOf(await site.Read("/bild"));

        files.With("media/straenge.png", Pictures.Png(20, 10));
        await site.With<ImportContent, ImportReport>(import => import.RunAsync(new ImportOptions(files.Folder), null, CancellationToken.None));
        var after = PictureOf(await site.Read("/bild"));
        using var old = await visitor.GetAsync(before);

        Assert.NotEqual(before, after);
        Assert.Equal((HttpStatusCode.Redirect, after), (old.StatusCode, old.Headers.Location!.OriginalString));
        Assert.Equal(20, Pictures.Read(await visitor.GetByteArrayAsync(after)).Width);
    }

    [Fact]
    public async Task Every_size_that_a_page_offers_is_there_and_the_file_itself_is_not()
    {
        using var files = ContentFiles.Small()
            .With("media/foto.jpg", Pictures.PhonePhoto(900, 700)).With("media/foto.jpg.yml", "author: Muster\nlicence: CC0\n")
            .With("pages/bild.md", "---\ntitle: Ein Bild\n---\n\n::: image\nimage:\n  media: media/foto.jpg\n  alt: Zwei Hälften\n  focusX: 30\n  focusY: 70\n:::\n");
        using var site = new SiteWorld().Set("Content:Path", files.Folder).Set("Content:Seed", "content");
        using var visitor = site.Visitor();

        var html = await site.Read("/bild");
        var offered = System.Text.RegularExpressions.Regex.Matches(html, "/media/[0-9a-f]{64}/[^ \",]+").Select(match => match.Value).Distinct().ToList();

        Assert.Equal(4 * 3, offered.Count);
        foreach (var address in offered)
        {
            var answer = await visitor.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.True((await answer.Content.ReadAsByteArrayAsync()).Length > 100);
        }
        var folder = offered[0][..offered[0].LastIndexOf('/')];
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"{folder}/foto.jpg")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"{folder}/1280.jpg")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"{folder}/480-card-31-70.jpg")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"{folder}/480-card-30-70.jpg")).StatusCode);
    }

    private static string PictureOf(string html) =>
        html.Split("src=\"").Select(part => part.Split('"')[0]).First(source => source.StartsWith("/media/", StringComparison.Ordinal));

    private static ContentFiles WithPicture() => ContentFiles.Small()
        .With("media/straenge.png", Pictures.Png(40, 30))
        .With("media/straenge.png.yml", "alt: Drei Stränge\nauthor: Muster\nlicence: CC0\ntags:\n  - Zeichnung\n  - Neue Halle\n")
        .With("pages/bild.md", "---\ntitle: Ein Bild\n---\n\n::: image\nimage:\n  media: media/straenge.png\n  alt: Drei Stränge laufen zusammen\ncaption: Gezeichnet\n:::\n");

    [Fact]
    public async Task An_export_says_which_files_it_could_not_write_and_overwrites_none_by_another()
    {
        await using var cms = CmsWorld.Open();
        await cms.Hands(Pictures.Png(10, 10));
        await cms.Hands(Pictures.Png(20, 20));
        var lost = await cms.Hands(Pictures.Png(30, 30));
        File.Delete(Directory.EnumerateFiles(cms.MediaFolder, $"{lost.Hash}*", SearchOption.AllDirectories).Single());

        var report = await ContentFiles.Export(cms, Path.Combine(cms.Folder, "export"));

        var written = Directory.GetFiles(Path.Combine(cms.Folder, "export", "media"), "*bild*").Where(file => !file.EndsWith(".yml", StringComparison.Ordinal)).ToList();
        Assert.Single(report.WithoutBytes);
        Assert.Equal(2, written.Count);
        Assert.Equal(2, written.Select(File.ReadAllBytes).Select(Convert.ToHexString).Distinct().Count());
    }
}
