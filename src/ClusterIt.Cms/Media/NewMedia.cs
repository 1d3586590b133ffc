namespace ClusterIt.Cms.Media;

/// <summary>A file somebody wants in the library.</summary>
/// <param name="Id">New, or that of the file it replaces.</param>
/// <param name="FileName">As visitors see it when they save the file.</param>
/// <param name="Bytes">The whole file.</param>
public sealed record NewMedia(Guid Id, string FileName, ReadOnlyMemory<byte> Bytes)
{
    public string Alt { get; init; } = "";

    public string Author { get; init; } = "";

    public string Licence { get; init; } = "";

    public string Source { get; init; } = "";

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>An animation stays one.</summary>
    public bool Moves { get; init; }
}
