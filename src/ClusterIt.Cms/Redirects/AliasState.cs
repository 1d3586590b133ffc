namespace ClusterIt.Cms.Redirects;

/// <summary>Whether an alias leads somewhere.</summary>
public enum AliasState
{
    Leads,

    /// <summary>It says that what was there is gone.</summary>
    Gone,

    /// <summary>The content that it led to is in the trash or deleted.</summary>
    LeadsNowhere,
}
