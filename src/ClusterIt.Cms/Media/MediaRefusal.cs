namespace ClusterIt.Cms.Media;

/// <summary>Why a file may not come into the library, in a sentence for whoever brought it.</summary>
public static class MediaRefusal
{
    /// <exception cref="InvalidOperationException">The file was let pass.</exception>
    public static string Of(InspectMedia.Verdict verdict) => verdict switch
    {
        InspectMedia.Verdict.TooLarge => Texts.Of("media.too-large"),
        InspectMedia.Verdict.UnknownFormat => Texts.Of("media.unknown-format"),
        InspectMedia.Verdict.TooManyPixels => Texts.Of("media.too-many-pixels"),
        InspectMedia.Verdict.Broken => Texts.Of("media.broken"),
        InspectMedia.Verdict.TooMuchWork => Texts.Of("media.too-much-work"),
        InspectMedia.Verdict.UnusableDrawing => Texts.Of("media.unusable-drawing"),
        InspectMedia.Verdict.Fine => throw new InvalidOperationException("A fine file is no refusal."),
    };
}
