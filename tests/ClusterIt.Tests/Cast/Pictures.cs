using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats;
using SixLabors.ImageSharp.Formats.Gif;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.Metadata.Profiles.Exif;
using SixLabors.ImageSharp.PixelFormats;

namespace ClusterIt.Tests.Cast;

/// <summary>Pictures for tests, made by another library than the one that reads them. Their left half is red, their right half blue.</summary>
internal static class Pictures
{
    public static byte[] Png(int width = 40, int height = 30) => Save(Halves<Rgba32>(width, height), new PngEncoder { ColorType = PngColorType.Rgb });

    public static byte[] TransparentPng(int width = 40, int height = 30)
    {
        using var picture = Halves<Rgba32>(width, height);
        picture[0, 0] = new Rgba32(0, 0, 0, 0);
        return Save(picture, new PngEncoder { ColorType = PngColorType.RgbWithAlpha });
    }

    public static byte[] DeepPng(int width, int height) => Save(Halves<Rgb48>(width, height), new PngEncoder { ColorType = PngColorType.Rgb, BitDepth = PngBitDepth.Bit16 });

    public static byte[] GreyPng(int width, int height) => Save(Halves<Rgba32>(width, height), new PngEncoder { ColorType = PngColorType.Grayscale });

    public static byte[] Jpeg(int width = 40, int height = 30) => Save(Halves<Rgba32>(width, height), new JpegEncoder { Quality = 90 });

    public static byte[] Webp(int width = 40, int height = 30) => Save(Halves<Rgba32>(width, height), new WebpEncoder());

    /// <summary>As a phone held upright takes it: lying on its side, with the way it was held and the place where it was taken.</summary>
    public static byte[] PhonePhoto(int width, int height)
    {
        using var picture = Halves<Rgba32>(width, height);
        var exif = picture.Metadata.ExifProfile = new ExifProfile();
        exif.SetValue(ExifTag.Orientation, (ushort)6);
        exif.SetValue(ExifTag.GPSLatitude, [new Rational(51), new Rational(22), new Rational(48)]);
        exif.SetValue(ExifTag.Model, "Geheimkamera");
        return Save(picture, new JpegEncoder { Quality = 90 });
    }

    public static byte[] Gif(int width, int height, int frames)
    {
        using var picture = Halves<Rgba32>(width, height);
        for (var number = 1; number < frames; number++)
        {
            using var next = new Image<Rgba32>(width, height, Color.FromRgb((byte)(number * 16), 80, 80));
            picture.Frames.AddFrame(next.Frames.RootFrame);
        }
        return Save(picture, new GifEncoder());
    }

    /// <summary>Reads a rendition with the other library.</summary>
    public static Image<Rgba32> Read(byte[] bytes) => Image.Load<Rgba32>(bytes);

    private static Image<TPixel> Halves<TPixel>(int width, int height) where TPixel : unmanaged, IPixel<TPixel>
    {
        var picture = new Image<TPixel>(width, height, Color.Red.ToPixel<TPixel>());
        var blue = Color.Blue.ToPixel<TPixel>();
        picture.ProcessPixelRows(rows =>
        {
            for (var row = 0; row < rows.Height; row++)
                rows.GetRowSpan(row)[(width / 2)..].Fill(blue);
        });
        return picture;
    }

    private static byte[] Save(Image picture, IImageEncoder encoder)
    {
        using var _ = picture;
        using var stream = new MemoryStream();
        picture.Save(stream, encoder);
        return stream.ToArray();
    }
}
