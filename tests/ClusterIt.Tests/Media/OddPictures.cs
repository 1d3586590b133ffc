using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Media;

/// <summary>Pictures as they come from phones, printers' offices and people who mean harm.</summary>
internal static class OddPictures
{
    /// <summary>What must end as a good rendition, with the measures it is seen in.</summary>
    public static Dictionary<string, (byte[] Bytes, int Width, int Height)> Good { get; } = new()
    {
        ["a plain JPEG"] = (Pictures.Jpeg(800, 600), 800, 600),
        ["a phone's photograph, lying on its side"] = (Pictures.PhonePhoto(800, 600), 600, 800),
        ["a printer's CMYK JPEG"] = (Fixture("cmyk.jpg"), 90, 60),
        ["16 bits a channel"] = (Pictures.DeepPng(400, 300), 400, 300),
        ["shades of grey"] = (Pictures.GreyPng(400, 300), 400, 300),
        ["a transparent logo"] = (Pictures.TransparentPng(400, 100), 400, 100),
        ["a WebP"] = (Pictures.Webp(400, 300), 400, 300),
        ["an animation"] = (Pictures.Gif(120, 90, 12), 120, 90),
        ["a single pixel"] = (Pictures.Png(1, 1), 1, 1),
        ["a thread"] = (Pictures.Png(4000, 1), 4000, 1),
        ["a tower"] = (Pictures.Png(1, 4000), 1, 4000),
        ["large, and within the limits"] = (Pictures.Jpeg(7000, 5000), 7000, 5000),
        ["a GIF that is a script as well"] = ([.. Pictures.Gif(40, 30, 1), .. "/*<script>alert(1)</script>*/"u8], 40, 30),
        ["a JPEG with a page behind it"] = ([.. Pictures.Jpeg(), .. "<html><script>alert(1)</script></html>"u8], 40, 30),
    };

    /// <summary>What must be refused.</summary>
    public static Dictionary<string, (byte[] Bytes, string Outcome)> Bad { get; } = new()
    {
        ["a JPEG cut off in the middle"] = (Half(Pictures.Jpeg(800, 600)), "Broken"),
        ["a PNG cut off in the middle"] = (Half(Pictures.DeepPng(800, 600)), "Broken"),
        ["a WebP cut off in the middle"] = (Half(Pictures.Webp(800, 600)), "Broken"),
        ["a PNG of nothing but a head"] = ([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 40, 0, 0, 0, 30, 8, 6, 0, 0, 0, 1, 2, 3, 4], "Broken"),
        ["a bomb of 900 million pixels"] = (EmptyPng(30_000, 30_000, rows: 10), "TooManyPixels"),
        ["a whole bomb of 64 million pixels"] = (EmptyPng(8_000, 8_000, rows: 8_000), "TooManyPixels"),
        ["a line of two million pixels"] = (EmptyPng(1, 2_000_000, rows: 10), "TooManyPixels"),
        ["an animation of 78 million pixels"] = (ManyFrames(1000, 1000, 78), "TooManyPixels"),
        ["a page called picture"] = ("<html><script>alert(1)</script></html>"u8.ToArray(), "UnknownFormat"),
        ["an executable called picture"] = ([.. "MZ"u8, .. new byte[500]], "UnknownFormat"),
        ["a TIFF"] = ([.. "II*\0"u8, .. new byte[500]], "UnknownFormat"),
        ["a BMP"] = ([.. "BM"u8, .. new byte[500]], "UnknownFormat"),
        ["nothing"] = ([], "UnknownFormat"),
        ["noise that begins like a JPEG"] = ([0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0, 60, 0, 90, 3, .. Noise(5000)], "Broken"),
        ["noise that begins like an AVIF"] = ([0, 0, 0, 28, .. "ftypavif"u8, .. Noise(5000)], "Broken"),
        ["more than 20 MB"] = ([.. Pictures.Jpeg(), .. new byte[21 * 1024 * 1024]], "TooLarge"),
    };

    private static byte[] Fixture(string name) => File.ReadAllBytes(Path.Combine(Repository.Root, "tests/ClusterIt.Tests/Media/Odd", name));

    private static byte[] Half(byte[] bytes) => bytes[..(bytes.Length / 2)];

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(7).NextBytes(bytes);
        return bytes;
    }

    /// <summary>A black PNG of any size in a few kilobytes.</summary>
    private static byte[] EmptyPng(int width, int height, int rows)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (1, 0);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var row = new byte[1 + ((width + 7) / 8)];
            for (var number = 0; number < rows; number++)
                zlib.Write(row);
        }
        return [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", head), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string name, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(name), .. data];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc(body));
        return [.. length, .. body, .. sum];
    }

    /// <summary>PNG specification, annex D.</summary>
    private static uint Crc(byte[] bytes)
    {
        var sum = 0xFFFFFFFF;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum >> 1) ^ (0xEDB88320 & (0 - (sum & 1)));
        }
        return ~sum;
    }

    /// <summary>A GIF whose frames are each small in the file: the first one repeated.</summary>
    private static byte[] ManyFrames(int width, int height, int frames)
    {
        var one = Pictures.Gif(width, height, 1);
        var start = Array.FindIndex(one, 13, value => value is 0x21 or 0x2C);
        start = one[10] >= 0x80 ? 13 + (3 << ((one[10] & 7) + 1)) : start;
        var frame = one[start..^1];
        return [.. one[..start], .. Enumerable.Repeat(frame, frames).SelectMany(bytes => bytes), 0x3B];
    }
}
