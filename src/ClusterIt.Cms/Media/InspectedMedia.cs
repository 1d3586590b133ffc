namespace ClusterIt.Cms.Media;

/// <summary>A file that was looked into and may come into the library. Its bytes are written already; disposed without being added, they are dropped.</summary>
public sealed class InspectedMedia : IDisposable
{
    internal InspectedMedia(NewMedia media, FileFormat format, PictureFacts? facts, StagedFile original, StagedFile? shown)
    {
        (Media, Format, Facts, Original, Shown) = (media, format, facts, original, shown);
    }

    public NewMedia Media { get; }

    public FileFormat Format { get; }

    /// <summary>Null for files that are no picture.</summary>
    public PictureFacts? Facts { get; }

    internal StagedFile Original { get; }

    /// <summary>What the public gets where it is not the file itself.</summary>
    internal StagedFile? Shown { get; }

    public void Dispose()
    {
        Original.Drop();
        Shown?.Drop();
    }
}
