namespace ClusterIt.Cms.Media;

/// <summary>Which renditions of a picture there are. Whatever is not listed here does not exist, so that nobody can have the server make pictures without end.</summary>
public static class RenditionLadder
{
    /// <summary>What networks expect, in pixels.</summary>
    public const int ShareWidth = 1200;

    private const double CardRatio = 3 / 2.0;
    private const double ShareRatio = 1200 / 630.0;
    private static readonly int[] Rungs = [320, 480, 640, 960, 1280, 1920];

    /// <summary>Every rung below the picture's own width, and the first one that shows it whole.</summary>
    public static IEnumerable<int> Widths(MediaItem item, PictureCrop crop)
    {
        if (crop is PictureCrop.Share)
            return [ShareWidth];
        var own = OwnWidth(item, crop);
        return Rungs.Where((_, index) => index == 0 || Rungs[index - 1] < own);
    }

    /// <summary>The formats, best first; the last one is what every browser can show.</summary>
    public static IEnumerable<PictureFormat> Formats(MediaItem item, PictureCrop crop)
    {
        var plain = item.HasAlpha ? PictureFormat.Png : PictureFormat.Jpeg;
        if (crop is PictureCrop.Share)
            return [plain];
        return IsMoving(item, crop) ? [PictureFormat.Webp, plain] : [PictureFormat.Avif, PictureFormat.Webp, plain];
    }

    /// <summary>Width and height of a rendition, so that its place on the page is known before it arrives.</summary>
    public static (int Width, int Height) Size(MediaItem item, PictureCrop crop, int width)
    {
        var wide = Math.Min(width, OwnWidth(item, crop));
        var ratio = Ratio(crop) ?? (item.Width!.Value / (double)item.Height!.Value);
        return (wide, Math.Max(1, (int)Math.Round(wide / ratio)));
    }

    /// <summary>Width by height of a cut; null for the whole picture.</summary>
    private static double? Ratio(PictureCrop crop) => crop switch
    {
        PictureCrop.None => null,
        PictureCrop.Card => CardRatio,
        PictureCrop.Share => ShareRatio,
    };

    /// <summary>A cut of an animation stands still: what is cut for a list must not fidget there.</summary>
    public static bool IsMoving(MediaItem item, PictureCrop crop) => item is { Moves: true, Frames: > 1 } && crop is PictureCrop.None;

    /// <summary>Whether the picture has this rendition. Whether somebody uses its focus is another question.</summary>
    public static bool Has(MediaItem item, Rendition wanted) =>
        item is { IsPicture: true, IsDrawing: false }
        && wanted is { FocusX: <= 100, FocusY: <= 100 }
        && Widths(item, wanted.Crop).Contains(wanted.Width)
        && Formats(item, wanted.Crop).Contains(wanted.Format);

    private static int OwnWidth(MediaItem item, PictureCrop crop) =>
        Ratio(crop) is { } ratio ? Math.Max(1, Math.Min(item.Width!.Value, (int)(item.Height!.Value * ratio))) : item.Width!.Value;
}
