namespace ClusterIt.Cms.Media;

/// <summary>The cuts that the site knows.</summary>
public enum PictureCrop
{
    /// <summary>The whole picture.</summary>
    None,

    /// <summary>3 : 2, for lists.</summary>
    Card,

    /// <summary>1200 × 630, what networks show beside a link (Open Graph).</summary>
    Share,
}
