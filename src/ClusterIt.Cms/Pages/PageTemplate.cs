namespace ClusterIt.Cms.Pages;

/// <summary>How a page is laid out, and what the site adds to its own blocks.</summary>
public enum PageTemplate
{
    Standard,
    Start,
    Topics,
    Figures,
    Goals,
    Groups,
    Contact,
    Form,
    Legal,

    /// <summary>The archive that posts live under.</summary>
    News,

    /// <summary>The calendar that events live under.</summary>
    Events,

    /// <summary>The directory that organisations live under.</summary>
    Members,

    /// <summary>The collection that showcases live under.</summary>
    Showcases,
}
