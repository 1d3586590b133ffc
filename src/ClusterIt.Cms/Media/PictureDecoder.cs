using NetVips;

namespace ClusterIt.Cms.Media;

/// <summary>
/// Reads and writes pictures with libvips. It runs in a child process alone (<see cref="PictureWorkshop"/>): a decoder in
/// C that reads strangers' files may crash, hang or be taken over, and then takes nothing with it.
/// </summary>
public static class PictureDecoder
{
    private static readonly string[] Readers = ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadNsgif", "VipsForeignLoadHeif"];
    private static readonly string[] ReadersOfFrames = ["VipsForeignLoadNsgif", "VipsForeignLoadWebp"];

    public static PictureAnswer Do(PictureJob job)
    {
        Harden();
        try
        {
            return job.Target is { } target ? Make(job.Input, target) : Inspect(job.Input);
        }
        catch (VipsException)
        {
            return PictureAnswer.Refused(PictureRefusal.Broken);
        }
    }

    /// <summary>libvips knows some forty formats; only those that the library takes can be read, whatever a file claims to be.</summary>
    private static void Harden()
    {
        NetVips.NetVips.BlockUntrusted = true;
        Operation.Block("VipsForeignLoad", true);
        foreach (var reader in Readers)
            Operation.Block(reader, false);
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
    }

    private static PictureAnswer Inspect(string file)
    {
        using var picture = Open(file, allFrames: true);
        var (width, height, frames) = SizeOf(picture);
        if (width > AddMedia.MaxSide || height > AddMedia.MaxSide || (long)width * height * frames > AddMedia.MaxPixels)
            return PictureAnswer.Refused(PictureRefusal.TooManyPixels);
        picture.Avg(); // Reads every pixel: what is cut off or damaged is found now and not by a visitor.
        return new PictureAnswer(Turned(picture) ? new PictureFacts(height, width, frames, picture.HasAlpha()) : new PictureFacts(width, height, frames, picture.HasAlpha()), null);
    }

    private static PictureAnswer Make(string file, PictureTarget target)
    {
        using var head = Open(file, target.Animated);
        var (width, height, frames) = SizeOf(head);
        if (Turned(head))
            (width, height) = (height, width);
        var scale = target.IsCut ? Math.Max(target.Width / (double)width, target.Height / (double)height) : target.Width / (double)width;
        var wide = (int)Math.Max(1, Math.Ceiling((width * scale) - 1e-6));

        using var small = Image.Thumbnail(target.Animated && frames > 1 ? $"{file}[n=-1]" : file, wide, height: 10_000_000, size: Enums.Size.Down, outputProfile: "srgb", failOn: Enums.FailOn.Truncated);
        using var cut = target.IsCut ? Cut(small, target) : small.Copy();
        using var plain = cut.Format is Enums.BandFormat.Uchar ? cut.Copy() : cut.Colourspace(cut.Bands < 3 ? Enums.Interpretation.Bw : Enums.Interpretation.Srgb).Cast(Enums.BandFormat.Uchar);
        Write(plain, target);
        return new PictureAnswer(new PictureFacts(plain.Width, plain.Height, frames, plain.HasAlpha()), null);
    }

    private static Image Open(string file, bool allFrames)
    {
        var options = new VOption();
        if (allFrames && Image.FindLoad(file) is { } reader && ReadersOfFrames.Any(known => reader.StartsWith(known, StringComparison.Ordinal)))
            options.Add("n", -1);
        return Image.NewFromFile(file, access: Enums.Access.Sequential, failOn: Enums.FailOn.Truncated, kwargs: options);
    }

    private static (int Width, int Height, int Frames) SizeOf(Image picture)
    {
        var frames = picture.Contains("n-pages") && picture.Contains("page-height") ? (int)picture.Get("n-pages") : 1;
        return frames > 1 ? (picture.Width, picture.PageHeight, frames) : (picture.Width, picture.Height, 1);
    }

    /// <summary>The four orientations that swap width and height (Exif 2.32, tag 0x0112).</summary>
    private static bool Turned(Image picture) =>
        picture.Contains("orientation") && (int)picture.Get("orientation") is >= 5 and <= 8;

    private static Image Cut(Image picture, PictureTarget target)
    {
        var (width, height) = (Math.Min(target.Width, picture.Width), Math.Min(target.Height, picture.Height));
        return picture.Crop(Start(picture.Width, width, target.FocusX), Start(picture.Height, height, target.FocusY), width, height);
    }

    /// <summary>Where a stretch begins so that the focus lies in its middle, or as near to it as the picture's edges allow.</summary>
    private static int Start(int whole, int part, int focus) =>
        Math.Clamp((int)Math.Round((whole * focus / 100.0) - (part / 2.0)), 0, whole - part);

    /// <summary>Without any metadata: a photograph's place and its photographer's camera are nobody's business.</summary>
    private static void Write(Image picture, PictureTarget target)
    {
        switch (target.Format)
        {
            case PictureFormat.Avif:
                picture.Heifsave(target.Output, q: 46, compression: Enums.ForeignHeifCompression.Av1, effort: 3, keep: Enums.ForeignKeep.None);
                break;
            case PictureFormat.Webp:
                picture.Webpsave(target.Output, q: 78, effort: 4, keep: Enums.ForeignKeep.None);
                break;
            case PictureFormat.Jpeg:
                picture.Jpegsave(target.Output, q: 80, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None);
                break;
            case PictureFormat.Png:
                picture.Pngsave(target.Output, compression: 9, keep: Enums.ForeignKeep.None);
                break;
            default:
                throw new InvalidOperationException($"No writer for {target.Format}.");
        }
    }
}
