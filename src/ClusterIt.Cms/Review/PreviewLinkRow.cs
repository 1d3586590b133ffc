namespace ClusterIt.Cms.Review;

/// <summary>A preview link in a list.</summary>
/// <param name="Id">The link.</param>
/// <param name="RevisionNumber">Which revision it shows.</param>
/// <param name="By">Who made it.</param>
/// <param name="At">When; UTC.</param>
/// <param name="Until">How long it shows anything; UTC.</param>
public sealed record PreviewLinkRow(Guid Id, int RevisionNumber, string By, DateTime At, DateTime Until);
