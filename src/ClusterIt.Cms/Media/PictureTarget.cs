namespace ClusterIt.Cms.Media;

/// <summary>A rendition to be made.</summary>
/// <param name="Output">The file to write.</param>
/// <param name="Format">How to write it.</param>
/// <param name="Width">Pixels; a smaller picture stays as wide as it is.</param>
/// <param name="Ratio">Width by height of the crop; null for the whole picture.</param>
/// <param name="FocusX">What the crop keeps in view, in percent from the left.</param>
/// <param name="FocusY">The same from the top.</param>
/// <param name="Animated">All frames instead of the first; WebP alone.</param>
public sealed record PictureTarget(string Output, PictureFormat Format, int Width, double? Ratio, int FocusX, int FocusY, bool Animated);
