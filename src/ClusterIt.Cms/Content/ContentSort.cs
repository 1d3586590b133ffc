namespace ClusterIt.Cms.Content;

/// <summary>What a list of the office is ordered by.</summary>
public enum ContentSort
{
    /// <summary>When it was last written on, the newest first.</summary>
    Changed,

    Title,
    State,

    /// <summary>When it became public, the newest first; what never was comes last.</summary>
    Published,
}
