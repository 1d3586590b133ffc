using ClusterIt.Cms.Media.Svg;

namespace ClusterIt.Cms.Media;

/// <summary>Looks into a file before it may come into the library: what it is by its bytes, and whether it can be read to its end. Nothing is locked meanwhile.</summary>
public sealed class InspectMedia(DiskMediaStore store, PictureWorkshop workshop, MediaOptions options)
{
    public enum Verdict
    {
        Fine,
        TooLarge,

        /// <summary>None of the formats that the library takes, whatever its name says.</summary>
        UnknownFormat,

        TooManyPixels,

        /// <summary>Cut off or damaged.</summary>
        Broken,

        /// <summary>Built to take more time or memory than an honest picture.</summary>
        TooMuchWork,

        /// <summary>A drawing of which nothing is left without scripts and foreign parts, that has no size, or is not well-formed.</summary>
        UnusableDrawing,
    }

    /// <summary>The file to hand to <see cref="AddMedia"/>, and to be disposed of in any case.</summary>
    public async Task<(Verdict Verdict, InspectedMedia? Media)> RunAsync(NewMedia wanted, CancellationToken ct)
    {
        if (wanted.Bytes.Length > options.MaxFileSize)
            return (Verdict.TooLarge, null);
        if (FileSignature.Read(wanted.Bytes.Span) is not { } format)
            return (Verdict.UnknownFormat, null);
        if (format.Width > AddMedia.MaxSide || format.Height > AddMedia.MaxSide || (long?)format.Width * format.Height > AddMedia.MaxPixels)
            return (Verdict.TooManyPixels, null);
        if (format.IsDrawing)
            return await DrawingAsync(wanted, format, ct);

        var original = await store.StageAsync(wanted.Bytes, ct);
        if (!format.IsPicture)
            return (Verdict.Fine, new InspectedMedia(wanted, format, null, original, null));
        var answer = await workshop.DoAsync(new PictureJob(original.Beside), ct);
        if (answer.Facts is { } facts)
            return (Verdict.Fine, new InspectedMedia(wanted, format, facts, original, null));
        original.Drop();
        return (answer.Refusal switch
        {
            PictureRefusal.TooManyPixels => Verdict.TooManyPixels,
            PictureRefusal.TooMuchWork => Verdict.TooMuchWork,
            PictureRefusal.Broken or null => Verdict.Broken,
        }, null);
    }

    private async Task<(Verdict, InspectedMedia?)> DrawingAsync(NewMedia wanted, FileFormat format, CancellationToken ct)
    {
        if (SvgCleaning.Clean(wanted.Bytes) is not { } clean)
            return (Verdict.UnusableDrawing, null);
        var facts = new PictureFacts(clean.Width, clean.Height, 1, HasAlpha: true);
        return (Verdict.Fine, new InspectedMedia(wanted, format, facts, await store.StageAsync(wanted.Bytes, ct), await store.StageAsync(clean.Bytes, ct)));
    }
}
