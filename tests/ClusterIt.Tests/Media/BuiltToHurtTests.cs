using System.Text;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Media.Svg;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Media;

/// <summary>Drawings that are small and ask for much: each is refused before it does.</summary>
public sealed class BuiltToHurtTests
{
    private const string Begin = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";
    private const string Shape = "<rect width=\"9\" height=\"9\"/>";

    [Fact]
    public void References_that_lead_on_and_on_are_not_followed()
    {
        var chain = string.Concat(Enumerable.Range(0, 60_000).Select(link => $"<g id=\"x{link}\"><use href=\"#x{link + 1}\"/></g>"));

        Assert.Null(SvgCleaning.Clean(Bytes($"{Begin}{Shape}{chain}</svg>")));
    }

    [Fact]
    public void A_comment_that_never_ends_takes_no_time() =>
        Assert.NotNull(SvgCleaning.Clean(Bytes($"{Begin}<style>{string.Concat(Enumerable.Repeat("/* ", 900_000))}</style>{Shape}</svg>")));

    [Fact]
    public void Depth_beyond_reason_is_seen_before_the_tree_is_built() =>
        Assert.Null(SvgCleaning.Clean(Bytes($"{Begin}{string.Concat(Enumerable.Repeat("<g>", 400_000))}{Shape}{string.Concat(Enumerable.Repeat("</g>", 400_000))}</svg>")));

    [Theory]
    [InlineData("viewBox=\"0 0 16000 0.001\" height=\"16000\"")]
    [InlineData("width=\"16383\" height=\"9\"")]
    public void A_size_that_no_page_could_hold_is_none(string size) =>
        Assert.Null(SvgCleaning.Clean(Bytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" {size}>{Shape}</svg>")));

    [Fact]
    public async Task A_picture_too_tall_for_one_of_its_formats_is_refused()
    {
        await using var cms = CmsWorld.Open();

        var (verdict, _) = await cms.With<InspectMedia, (InspectMedia.Verdict, InspectedMedia?)>(inspect =>
            inspect.RunAsync(new NewMedia(Guid.NewGuid(), "turm.png", Pictures.Png(30, 16_384)), CancellationToken.None));

        Assert.Equal(InspectMedia.Verdict.TooManyPixels, verdict);
    }

    [Fact]
    public async Task The_same_animation_moving_and_standing_still_are_two_pictures()
    {
        await using var cms = CmsWorld.Open();
        var bytes = Pictures.Gif(400, 300, 3);

        var (still, moving) = (await cms.Hands(bytes), await cms.Hands(bytes, moves: true));

        Assert.NotEqual(still.ShownHash, moving.ShownHash);
        Assert.NotEqual(
            await cms.Rendition(still, new Rendition(320, PictureCrop.None, 50, 50, PictureFormat.Webp)),
            await cms.Rendition(moving, new Rendition(320, PictureCrop.None, 50, 50, PictureFormat.Webp)));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
