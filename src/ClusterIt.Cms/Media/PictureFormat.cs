namespace ClusterIt.Cms.Media;

/// <summary>What renditions are written as, the smallest first.</summary>
public enum PictureFormat
{
    Avif,
    Webp,

    /// <summary>For pictures without transparency, where the browser knows neither of the others.</summary>
    Jpeg,

    /// <summary>The same for pictures with transparency.</summary>
    Png,
}
