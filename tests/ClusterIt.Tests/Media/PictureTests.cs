using ClusterIt.Cms.Content;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;
using ClusterIt.Web.Cli;

namespace ClusterIt.Tests.Media;

/// <summary>Whatever somebody hands in ends as a good rendition or as a clear refusal; never as a crash, a hang or a secret that is told.</summary>
public sealed class PictureTests
{
    public static TheoryData<string> Good => [.. OddPictures.Good.Keys];

    public static TheoryData<string> Bad => [.. OddPictures.Bad.Keys];

    [Theory]
    [MemberData(nameof(Good))]
    public async Task A_picture_is_taken_and_shown(string name)
    {
        var (bytes, width, height) = OddPictures.Good[name];
        await using var cms = CmsWorld.Open();

        var item = await cms.Hands(bytes);

        Assert.Equal((width, height), (item.Width, item.Height));
        foreach (var rendition in RenditionLadder.Formats(item, PictureCrop.None).Select(format => new Rendition(RenditionLadder.Widths(item, PictureCrop.None).First(), PictureCrop.None, 50, 50, format)))
        {
            var shown = await cms.Rendition(item, rendition);
            Assert.InRange(shown.Length, 20, 200_000);
            if (rendition.Format is PictureFormat.Avif)
                continue; // The other library cannot read it; a browser test does.
            using var picture = Pictures.Read(shown);
            Assert.Equal(RenditionLadder.Size(item, PictureCrop.None, rendition.Width).Width, picture.Width);
            Assert.InRange(picture.Height, RenditionLadder.Size(item, PictureCrop.None, rendition.Width).Height - 1, RenditionLadder.Size(item, PictureCrop.None, rendition.Width).Height + 1);
            Assert.Null(picture.Metadata.ExifProfile);
            Assert.Null(picture.Metadata.XmpProfile);
            Assert.Null(picture.Metadata.IccProfile);
        }
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task What_cannot_be_shown_is_refused_and_nothing_is_kept(string name)
    {
        var (bytes, expected) = OddPictures.Bad[name];
        await using var cms = CmsWorld.Open();

        var (outcome, media) = await cms.With<InspectMedia, (InspectMedia.Verdict, InspectedMedia?)>(inspect => inspect.RunAsync(new NewMedia(Guid.NewGuid(), "bild.jpg", bytes), CancellationToken.None));

        Assert.Equal((expected, null), (outcome.ToString(), media));
        Assert.Empty(Directory.EnumerateFiles(Directory.CreateDirectory(cms.MediaFolder).FullName, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_photograph_is_turned_the_right_way_up_and_tells_nothing_about_its_photographer()
    {
        await using var cms = CmsWorld.Open();
        var item = await cms.Hands(Pictures.PhonePhoto(800, 600));

        var shown = await cms.Rendition(item, new Rendition(320, PictureCrop.None, 50, 50, PictureFormat.Jpeg));

        using var picture = Pictures.Read(shown);
        Assert.True(picture[160, 20].R > 200, "The red half is at the top.");
        Assert.True(picture[160, picture.Height - 20].B > 200, "The blue half is at the bottom.");
        Assert.DoesNotContain("Geheimkamera", System.Text.Encoding.Latin1.GetString(shown), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_printers_red_is_red_on_screen()
    {
        await using var cms = CmsWorld.Open();
        var item = await cms.Hands(OddPictures.Good["a printer's CMYK JPEG"].Bytes);

        using var picture = Pictures.Read(await cms.Rendition(item, new Rendition(320, PictureCrop.None, 50, 50, PictureFormat.Jpeg)));

        Assert.True(picture[40, 30] is { R: > 180, G: < 80, B: < 80 }, picture[40, 30].ToString());
    }

    [Theory]
    [InlineData(0, 255, 0)]
    [InlineData(100, 0, 255)]
    public async Task A_cut_keeps_its_focus_in_view(int focus, int red, int blue)
    {
        await using var cms = CmsWorld.Open();
        var item = await cms.Hands(Pictures.Png(2000, 400));

        using var picture = Pictures.Read(await cms.Rendition(item, new Rendition(480, PictureCrop.Card, focus, 50, PictureFormat.Jpeg)));

        Assert.Equal((480, 320), (picture.Width, picture.Height));
        var colour = picture[240, 160];
        Assert.InRange(Math.Abs(colour.R - red) + Math.Abs(colour.B - blue), 0, 40);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 12)]
    public async Task An_animation_moves_only_where_that_is_wanted(bool moves, int frames)
    {
        await using var cms = CmsWorld.Open();
        var item = await cms.Hands(Pictures.Gif(120, 90, 12), moves: moves);

        using var fallback = Pictures.Read(await cms.Rendition(item, new Rendition(320, PictureCrop.None, 50, 50, RenditionLadder.Formats(item, PictureCrop.None).Last())));

        Assert.Equal(frames, AnimationFrames(await cms.Rendition(item, new Rendition(320, PictureCrop.None, 50, 50, PictureFormat.Webp))));
        Assert.Single(fallback.Frames);
    }

    [Theory]
    [InlineData("sleep 60")]
    [InlineData("exit 3")]
    [InlineData("echo not an answer >&2; kill -9 $$")]
    public async Task A_decoder_that_hangs_or_crashes_takes_nothing_with_it(string script)
    {
        var options = new MediaOptions { PictureWorker = new PictureWorker("/bin/sh", ["-c", script]), PictureTimeout = TimeSpan.FromSeconds(1) };
        using var workshop = new PictureWorkshop(options);

        var answer = await workshop.DoAsync(new PictureJob("/dev/null"), CancellationToken.None);

        Assert.Equal(PictureAnswer.Refused(PictureRefusal.TooMuchWork), answer);
    }

    [Fact]
    public async Task However_many_ask_a_rendition_is_made_once()
    {
        await using var cms = CmsWorld.Open();
        var item = await cms.Hands(Pictures.Jpeg(800, 600));
        var log = Path.Combine(cms.Folder, "made.log");
        var real = PictureCommand.Worker();
        var counting = new PictureWorker("/bin/sh", ["-c", $"echo made >> {log}; exec \"$0\" \"$@\"", real.Program, .. real.Arguments]);
        var options = new MediaOptions { Folder = cms.MediaFolder, PictureWorker = counting };
        using var workshop = new PictureWorkshop(options);
        var make = new MakeRendition(new DiskMediaStore(options), workshop);

        var files = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => make.RunAsync(item, new Rendition(640, PictureCrop.None, 50, 50, PictureFormat.Webp), CancellationToken.None)));

        Assert.NotNull(Assert.Single(files.Distinct()));
        Assert.Single(await File.ReadAllLinesAsync(log));
    }

    [Theory]
    [InlineData("321.avif", false)]
    [InlineData("0320.avif", false)]
    [InlineData("99999.avif", false)]
    [InlineData("1920.avif", false)]
    [InlineData("320.png", false)]
    [InlineData("320.gif", false)]
    [InlineData("320.AVIF", false)]
    [InlineData("320-card-51-50.webp", false)]
    [InlineData("320-card-101-50.webp", false)]
    [InlineData("320-none-50-50.webp", false)]
    [InlineData("640-share-20-80.jpg", false)]
    [InlineData("bild.jpg", false)]
    [InlineData("320.avif", true)]
    [InlineData("960.jpg", true)]
    [InlineData("320-card-20-80.webp", true)]
    [InlineData("1200-share-20-80.jpg", true)]
    public async Task Only_what_is_on_the_ladder_exists(string name, bool exists)
    {
        await using var cms = CmsWorld.Open();
        var item = await cms.Hands(Pictures.Jpeg(800, 600));
        await cms.Publishes(new Page { Title = "Mit Bild", Picture = new ImageUse { Media = item.Id, Alt = "Zwei Hälften", FocusX = 20, FocusY = 80 } });

        var has = Rendition.Parse(name) is { } wanted && RenditionLadder.Has(item, wanted)
            && (wanted.Crop is PictureCrop.None || await cms.With<PublishedMedia, bool>(media => media.IsFocusUsedAsync(item.ShownHash, wanted.FocusX, wanted.FocusY, CancellationToken.None)));

        Assert.Equal(exists, has);
    }

    private static int AnimationFrames(byte[] webp) => Math.Max(1, System.Text.Encoding.Latin1.GetString(webp).Split("ANMF").Length - 1);
}
