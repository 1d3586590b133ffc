namespace ClusterIt.Cms.Media;

/// <summary>One piece of work for the child process that decodes pictures.</summary>
/// <param name="Input">The file to read.</param>
public sealed record PictureJob(string Input)
{
    /// <summary>What to make and where to write it; null to read the picture to its end and say what it is.</summary>
    public PictureTarget? Target { get; init; }
}
