namespace ClusterIt.Cms.Media;

/// <summary>Where the media's bytes lie and how large a file may be.</summary>
public sealed class MediaOptions
{
    /// <summary>The folder of the store.</summary>
    public string Folder { get; set; } = "";

    /// <summary>Bytes.</summary>
    public long MaxFileSize { get; set; } = 20 * 1024 * 1024;

    /// <summary>Who decodes pictures.</summary>
    public PictureWorker? PictureWorker { get; set; }

    /// <summary>After this the picture is given up.</summary>
    public TimeSpan PictureTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
