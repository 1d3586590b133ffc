namespace ClusterIt.Cms.Media;

/// <summary>What somebody looks for in the library.</summary>
/// <param name="Words">Of the file's name, of what it shows, of its author, of its tags.</param>
/// <param name="Tag">That it bears, letter by letter; empty for any.</param>
/// <param name="Which">A part of the library.</param>
/// <param name="Page">From 1; the last one where a later one is asked for.</param>
public sealed record MediaQuery(string Words, string Tag, MediaQuery.Part Which, int Page)
{
    public enum Part
    {
        /// <summary>What may be used.</summary>
        All,

        /// <summary>What no content uses, drafts included.</summary>
        Unused,

        /// <summary>What lies in the trash.</summary>
        Trashed,
    }
}
