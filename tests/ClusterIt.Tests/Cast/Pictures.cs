namespace ClusterIt.Tests.Cast;

/// <summary>Pictures for tests.</summary>
internal static class Pictures
{
    /// <summary>The head of a PNG with this size: what tells type and size, without a picture behind it.</summary>
    public static byte[] Png(byte width = 40, byte height = 30) =>
        [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, width, 0, 0, 0, height, 8, 6, 0, 0, 0, 1, 2, 3, 4];
}
