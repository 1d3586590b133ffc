using System.Globalization;
using System.Text.RegularExpressions;

namespace ClusterIt.Cms.Media;

/// <summary>One size, cut and format of a picture, as its address names it: <c>960.avif</c>, <c>640-card-50-30.webp</c>.</summary>
/// <param name="Width">Pixels, a rung of the <see cref="RenditionLadder"/>.</param>
/// <param name="Crop">The cut.</param>
/// <param name="FocusX">What a cut keeps in view, in percent from the left; 50 without a cut.</param>
/// <param name="FocusY">The same from the top.</param>
/// <param name="Format">How it is written.</param>
public sealed partial record Rendition(int Width, PictureCrop Crop, int FocusX, int FocusY, PictureFormat Format)
{
    public string Name => Crop is PictureCrop.None
        ? string.Create(CultureInfo.InvariantCulture, $"{Width}.{Extension}")
        : string.Create(CultureInfo.InvariantCulture, $"{Width}-{Crop.ToString().ToLowerInvariant()}-{FocusX}-{FocusY}.{Extension}");

    public string ContentType => Format switch
    {
        PictureFormat.Avif => "image/avif",
        PictureFormat.Webp => "image/webp",
        PictureFormat.Jpeg => "image/jpeg",
        PictureFormat.Png => "image/png",
    };

    private string Extension => Format is PictureFormat.Jpeg ? "jpg" : Format.ToString().ToLowerInvariant();

    /// <summary>Reads a name that <see cref="Name"/> wrote, and no other spelling of it: one address for one picture.</summary>
    public static Rendition? Parse(string name)
    {
        var match = Form().Match(name);
        if (!match.Success)
            return null;
        var format = match.Groups["ending"].Value is "jpg" ? PictureFormat.Jpeg : Enum.Parse<PictureFormat>(match.Groups["ending"].Value, ignoreCase: true);
        var crop = match.Groups["crop"].Success ? Enum.Parse<PictureCrop>(match.Groups["crop"].Value, ignoreCase: true) : PictureCrop.None;
        var read = new Rendition(Number("width"), crop, crop is PictureCrop.None ? 50 : Number("x"), crop is PictureCrop.None ? 50 : Number("y"), format);
        return read.Name == name ? read : null;

        int Number(string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^(?<width>\d{3,4})(-(?<crop>card|share)-(?<x>\d{1,3})-(?<y>\d{1,3}))?\.(?<ending>avif|webp|jpg|png)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
