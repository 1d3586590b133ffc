namespace ClusterIt.Cms.Media;

/// <summary>A kind of file that the library takes.</summary>
/// <param name="ContentType">The media type it is served with.</param>
/// <param name="Extension">With its dot.</param>
/// <param name="Width">Pixels as the header says, for pictures; 1 where it does not say.</param>
/// <param name="Height">The same.</param>
public sealed record FileFormat(string ContentType, string Extension, int? Width = null, int? Height = null)
{
    public const string Svg = "image/svg+xml";

    public bool IsPicture => Width is not null;

    public bool IsDrawing => ContentType == Svg;
}
