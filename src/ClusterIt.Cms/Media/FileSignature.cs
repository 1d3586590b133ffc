using System.Buffers.Binary;
using ClusterIt.Cms.Media.Svg;

namespace ClusterIt.Cms.Media;

/// <summary>
/// Tells what a file is by its first bytes, never by its name. Dimensions are read from the header, so that nothing has
/// to be decoded to know that a picture is too large; where the header does not tell, the decoder does.
/// </summary>
public static class FileSignature
{
    /// <summary>The format, or null when it is none that the library takes.</summary>
    public static FileFormat? Read(ReadOnlySpan<byte> bytes)
    {
        if (IsPng(bytes))
            return Sized("image/png", ".png", PngSize(bytes));
        if (bytes.Length > 3 && bytes[0] == 0xFF && bytes[1] == 0xD8 && bytes[2] == 0xFF)
            return Sized("image/jpeg", ".jpg", JpegSize(bytes));
        if (bytes.Length > 30 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8))
            return Sized("image/webp", ".webp", WebpSize(bytes));
        if (bytes.Length > 13 && (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)))
            return Sized("image/gif", ".gif", (BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])));
        if (bytes.Length > 16 && bytes[4..].StartsWith("ftypavi"u8) && bytes[11] is (byte)'f' or (byte)'s')
            return new FileFormat("image/avif", ".avif", 1, 1);
        if (SvgCleaning.LooksLikeSvg(bytes))
            return new FileFormat(FileFormat.Svg, ".svg", 1, 1);
        if (bytes.StartsWith("%PDF-"u8))
            return new FileFormat("application/pdf", ".pdf");
        return null;
    }

    private static FileFormat? Sized(string type, string extension, (int Width, int Height)? size) =>
        size is ( > 0, > 0) ? new FileFormat(type, extension, size.Value.Width, size.Value.Height) : null;

    private static bool IsPng(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 24 && bytes[0] == 0x89 && bytes[1..].StartsWith("PNG\r\n"u8) && bytes[6] == 0x1A && bytes[7] == 0x0A
        && bytes[12..].StartsWith("IHDR"u8);

    private static (int, int)? PngSize(ReadOnlySpan<byte> bytes) =>
        (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));

    /// <summary>Walks the segments to the frame header (ITU-T T.81, B.2.2).</summary>
    private static (int, int)? JpegSize(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }
        return null;
    }

    /// <summary>The three forms of the container (RFC 9649, section 2).</summary>
    private static (int, int)? WebpSize(ReadOnlySpan<byte> bytes)
    {
        var chunk = bytes[12..16];
        if (chunk.SequenceEqual("VP8X"u8))
            return (1 + Read24(bytes[24..]), 1 + Read24(bytes[27..]));
        if (chunk.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
            return (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }
        return chunk.SequenceEqual("VP8 "u8)
            ? (BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF)
            : null;
    }

    private static int Read24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
