namespace ClusterIt.Cms.Review;

/// <summary>A submission in a list.</summary>
/// <param name="ContentId">What it is about.</param>
/// <param name="Title">Of the current draft.</param>
/// <param name="By">Who has asked, or answered.</param>
/// <param name="At">When; UTC.</param>
/// <param name="Words">What they have said; may be empty.</param>
public sealed record SubmissionRow(Guid ContentId, string Title, string By, DateTime At, string Words);
