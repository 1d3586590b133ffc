namespace ClusterIt.Cms.Content;

/// <summary>The one state that list, editor, API and export show for a piece of content.</summary>
public enum ContentState
{
    /// <summary>Never published.</summary>
    Draft,

    /// <summary>A revision waits for the office.</summary>
    InReview,

    /// <summary>A revision will be published at a set time.</summary>
    Scheduled,

    Published,

    /// <summary>The public sees one revision while a newer one is being written.</summary>
    PublishedWithNewerDraft,

    /// <summary>Was public and is no more.</summary>
    Withdrawn,

    Trashed,
}
