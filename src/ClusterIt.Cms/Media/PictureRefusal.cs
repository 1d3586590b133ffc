namespace ClusterIt.Cms.Media;

/// <summary>Why a file is no picture that the site can show.</summary>
public enum PictureRefusal
{
    /// <summary>Cut off or damaged: it cannot be read to its end.</summary>
    Broken,

    /// <summary>More pixels than <see cref="AddMedia.MaxPixels"/>, all frames counted, or a side longer than <see cref="AddMedia.MaxSide"/>.</summary>
    TooManyPixels,

    /// <summary>Reading it took more time or memory than any honest picture needs.</summary>
    TooMuchWork,
}
