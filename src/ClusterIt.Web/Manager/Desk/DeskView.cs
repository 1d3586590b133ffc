using ClusterIt.Cms.Content;
using ClusterIt.Cms.Review;

namespace ClusterIt.Web.Manager.Desk;

/// <summary>The start page of the manager.</summary>
/// <param name="Drafts">Begun and not public.</param>
/// <param name="Scheduled">To be published or withdrawn.</param>
/// <param name="Missed">Should have been published by itself and could not be.</param>
/// <param name="DeadEnds">Public links that lead to nothing public.</param>
/// <param name="Figures">Due for a review.</param>
/// <param name="Gaps">What only the association can supply.</param>
/// <param name="Waiting">To be published or returned by those who may.</param>
/// <param name="Returned">What whoever looks has got back.</param>
/// <param name="MailGivenUp">How many messages could not be delivered; 0 for whoever may not see them.</param>
internal sealed record DeskView(
    IReadOnlyList<(Guid Id, string Title, ContentState State, DateTime At)> Drafts,
    IReadOnlyList<(Guid Id, string Title, DateTime At, bool Withdraws)> Scheduled,
    IReadOnlyList<(Guid Id, string Title, DateTime At, string Reason)> Missed,
    IReadOnlyList<DeadEnd> DeadEnds,
    IReadOnlyList<(Guid Id, string Title, DateOnly Due)> Figures,
    IReadOnlyList<(string Path, IReadOnlyList<string> Gaps)> Gaps,
    int MailGivenUp,
    IReadOnlyList<SubmissionRow> Waiting,
    IReadOnlyList<SubmissionRow> Returned)
{
    /// <summary>Nothing waits for anybody.</summary>
    public bool IsEmpty => Drafts.Count + Scheduled.Count + Missed.Count + DeadEnds.Count + Figures.Count + Gaps.Count + Waiting.Count + Returned.Count + MailGivenUp == 0;
}
