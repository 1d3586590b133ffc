namespace ClusterIt.Cms.Media.Svg;

/// <summary>A drawing of which nothing is left that could do anything but be looked at.</summary>
/// <param name="Bytes">As it is served.</param>
/// <param name="Width">Its own measure, in CSS pixels.</param>
/// <param name="Height">The same.</param>
public sealed record CleanSvg(ReadOnlyMemory<byte> Bytes, int Width, int Height);
