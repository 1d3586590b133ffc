namespace ClusterIt.Cms.Media;

/// <summary>A kind of file that the library takes.</summary>
/// <param name="ContentType">The media type it is served with.</param>
/// <param name="Extension">With its dot.</param>
/// <param name="Width">Pixels, for pictures.</param>
/// <param name="Height">Pixels, for pictures.</param>
public sealed record FileFormat(string ContentType, string Extension, int? Width = null, int? Height = null)
{
    public bool IsPicture => Width is not null;
}
