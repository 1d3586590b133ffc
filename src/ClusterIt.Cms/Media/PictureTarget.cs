namespace ClusterIt.Cms.Media;

/// <summary>A rendition to be made.</summary>
/// <param name="Output">The file to write.</param>
/// <param name="Format">How to write it.</param>
/// <param name="Width">Pixels, no more than the picture has.</param>
/// <param name="Height">Pixels.</param>
/// <param name="IsCut">The size has other proportions than the picture, and is filled by cutting it.</param>
/// <param name="FocusX">What a cut keeps in view, in percent from the left.</param>
/// <param name="FocusY">The same from the top.</param>
/// <param name="Animated">All frames instead of the first; WebP alone.</param>
public sealed record PictureTarget(string Output, PictureFormat Format, int Width, int Height, bool IsCut, int FocusX, int FocusY, bool Animated);
