using ClusterIt.Cms.Content;
using ClusterIt.Cms.Media;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>Pictures and files of one page, read from the library in one query.</summary>
internal sealed class PictureViews(IReadOnlyDictionary<Guid, MediaItem> media)
{
    /// <summary>What a browser gets that asks for no size: wide enough for a text column, not for a wall.</summary>
    private const int PlainWidth = 960;

    /// <summary>Where a file itself is, or for pictures the widest rendition that every browser shows.</summary>
    public static string Address(MediaItem item) =>
        item is { IsPicture: true, IsDrawing: false }
            ? Address(item, new Rendition(RenditionLadder.Widths(item, PictureCrop.None).Last(), PictureCrop.None, 50, 50, RenditionLadder.Formats(item, PictureCrop.None).Last()))
            : Address(item, Uri.EscapeDataString(item.FileName));

    /// <summary>The smallest that there is of a picture, for the office.</summary>
    public static string Thumbnail(MediaItem item) =>
        item.IsDrawing ? Address(item) : Address(item, Smallest(item));

    /// <summary>The smallest rendition of a picture that every browser shows.</summary>
    public static Rendition Smallest(MediaItem item) =>
        new(RenditionLadder.Widths(item, PictureCrop.None).First(), PictureCrop.None, 50, 50, RenditionLadder.Formats(item, PictureCrop.None).Last());

    /// <summary>The whole picture.</summary>
    public Picture? Of(ImageUse? use) => Of(use, PictureCrop.None);

    /// <summary>The picture cut 3 : 2 around its focus, so that those of a list are all of one shape.</summary>
    public Picture? Card(ImageUse? use) => Of(use, PictureCrop.Card);

    public MediaItem? File(Guid? id) => id is { } wanted ? media.GetValueOrDefault(wanted) : null;

    private Picture? Of(ImageUse? use, PictureCrop crop)
    {
        if (use is null || !media.TryGetValue(use.Media, out var item) || item is not { Width: { } width, Height: { } height })
            return null;
        var credit = string.Join(", ", new[] { item.Author, item.Licence }.Where(part => part.Length > 0));
        var alt = use.Decorative ? "" : use.Alt;
        if (item.IsDrawing)
            return new Picture(Address(item), alt, width, height, credit);

        var widths = RenditionLadder.Widths(item, crop).ToList();
        var formats = RenditionLadder.Formats(item, crop).ToList();
        var plain = widths.LastOrDefault(rung => rung <= PlainWidth, widths[0]);
        var (shownWidth, shownHeight) = RenditionLadder.Size(item, crop, widths[^1]);
        return new Picture(Address(item, At(plain, formats[^1])), alt, shownWidth, shownHeight, credit)
        {
            SrcSet = SrcSet(formats[^1]),
            Sources = [.. formats.SkipLast(1).Select(format => new PictureSource(At(widths[0], format).ContentType, SrcSet(format)))],
            ShareSrc = Address(item, new Rendition(RenditionLadder.ShareWidth, PictureCrop.Share, use.FocusX, use.FocusY, RenditionLadder.Formats(item, PictureCrop.Share).Last())),
        };

        Rendition At(int rung, PictureFormat format) => crop is PictureCrop.None
            ? new Rendition(rung, crop, 50, 50, format)
            : new Rendition(rung, crop, use.FocusX, use.FocusY, format);

        string SrcSet(PictureFormat format) => string.Join(", ", widths.Select(rung =>
            FormattableString.Invariant($"{Address(item, At(rung, format))} {RenditionLadder.Size(item, crop, rung).Width}w")));
    }

    private static string Address(MediaItem item, Rendition rendition) => Address(item, rendition.Name);

    private static string Address(MediaItem item, string name) => $"/media/{item.ShownHash}/{name}";
}
