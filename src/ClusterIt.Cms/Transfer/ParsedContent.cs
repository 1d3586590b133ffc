using ClusterIt.Cms.Content;

namespace ClusterIt.Cms.Transfer;

/// <summary>A file read whole: what it wants the content to be.</summary>
/// <param name="Head">What and where.</param>
/// <param name="Hash">Of the source.</param>
/// <param name="Body">The words.</param>
/// <param name="State">What the public should see of it.</param>
/// <param name="Position">Among its siblings.</param>
/// <param name="KeyLines">The line of each key in the file, for faults that the rules find.</param>
internal sealed record ParsedContent(
    FileHead Head, string Hash, Body Body, WantedState State, int Position, IReadOnlyDictionary<string, int> KeyLines)
{
    /// <summary>Where it begins in its file: a figure is an entry of a list.</summary>
    public int FirstLine { get; init; } = 1;
}
