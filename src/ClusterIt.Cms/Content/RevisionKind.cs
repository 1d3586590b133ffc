namespace ClusterIt.Cms.Content;

/// <summary>What a revision is to the people who look through the history.</summary>
public enum RevisionKind
{
    /// <summary>Written by the editor on its own while somebody typed; one row a sitting.</summary>
    Autosave,

    Saved,
    Submitted,
    Published,
}
