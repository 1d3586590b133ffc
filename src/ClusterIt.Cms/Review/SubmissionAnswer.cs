namespace ClusterIt.Cms.Review;

/// <summary>What came of a submission.</summary>
public enum SubmissionAnswer
{
    /// <summary>The revision was published, or a newer one.</summary>
    Published,

    /// <summary>Something is to be changed first.</summary>
    Returned,

    /// <summary>Whoever asked has thought better of it.</summary>
    Withdrawn,
}
