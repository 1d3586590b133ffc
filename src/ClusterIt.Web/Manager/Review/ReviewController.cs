using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Review;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Manager.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Review;

/// <summary>Asking for publication, and answering whoever asks.</summary>
internal sealed class ReviewController(SubmitForReview submit, ReturnWithComments giveBack, WithdrawSubmission withdraw, PublishContent publish, ContentDrafts drafts) : OfficeController
{
    private const string Address = $"{ContentShelf.One}/freigabe";

    [HttpPost(Address)]
    [BasedOnVersion]
    public async Task<IActionResult> Submit(Guid id, int version, string? note, CancellationToken ct)
    {
        var answer = await submit.RunAsync(id, version, note ?? "", Me, ct);
        return answer.Outcome switch
        {
            SubmitForReview.Outcome.Submitted => Done(ContentShelf.EditorOf(id), OfficeWords.Of("review.submitted")),
            SubmitForReview.Outcome.AlreadySubmitted => Done(ContentShelf.EditorOf(id), OfficeWords.Of("review.already")),
            SubmitForReview.Outcome.NothingNew => Done(ContentShelf.EditorOf(id), OfficeWords.Of("review.nothing-new")),
            SubmitForReview.Outcome.Invalid => Refused(ContentShelf.EditorOf(id), string.Join(' ', answer.Faults.Select(fault => fault.Message).Prepend(OfficeWords.Of("review.invalid"))), words: note),
            SubmitForReview.Outcome.Stale => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("standing.stale"), StatusCodes.Status412PreconditionFailed, note),
            SubmitForReview.Outcome.Missing or SubmitForReview.Outcome.Trashed => Gone(),
        };
    }

    [HttpPost($"{Address}/ruecknahme")]
    [BasedOnVersion]
    public async Task<IActionResult> Withdraw(Guid id, int version, CancellationToken ct) => (await withdraw.RunAsync(id, version, Me, ct)).Outcome switch
    {
        WithdrawSubmission.Outcome.Withdrawn => Done(ContentShelf.EditorOf(id), OfficeWords.Of("review.withdrawn")),
        WithdrawSubmission.Outcome.NothingSubmitted => Done(ContentShelf.EditorOf(id), OfficeWords.Of("review.nothing-waits")),
        WithdrawSubmission.Outcome.Stale => Stale(ContentShelf.EditorOf(id)),
        WithdrawSubmission.Outcome.Missing => Gone(),
    };

    /// <param name="id">The content.</param>
    /// <param name="version">It is based on.</param>
    /// <param name="fassung">The revision that was looked at.</param>
    /// <param name="comment">What is to be changed.</param>
    /// <param name="ct">Cancels.</param>
    [HttpPost($"{Address}/rueckgabe")]
    [Authorize(OfficePolicy.Publishers)]
    [BasedOnVersion]
    public async Task<IActionResult> Return(Guid id, int version, Guid fassung, string? comment, CancellationToken ct) =>
        (await giveBack.RunAsync(id, await OfWhatWaitsAsync(id, version, fassung, ct), comment ?? "", (Publisher)Me, ct)).Outcome switch
        {
            ReturnWithComments.Outcome.Returned => Done("/manager", OfficeWords.Of("review.returned")),
            ReturnWithComments.Outcome.CommentMissing => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("review.comment-missing")),
            ReturnWithComments.Outcome.NothingSubmitted => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("review.nothing-waits"), words: comment),
            ReturnWithComments.Outcome.Stale => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("standing.stale"), StatusCodes.Status412PreconditionFailed, comment),
            ReturnWithComments.Outcome.Missing => Refused("/manager", OfficeWords.Of("edit.gone"), words: comment),
        };

    /// <param name="id">The content.</param>
    /// <param name="version">It is based on.</param>
    /// <param name="fassung">The revision that was looked at; no newer one is published in its place.</param>
    /// <param name="grund">Why what may be waived is.</param>
    /// <param name="ct">Cancels.</param>
    [HttpPost($"{Address}/zustimmung")]
    [Authorize(OfficePolicy.Publishers)]
    [BasedOnVersion]
    public async Task<IActionResult> Approve(Guid id, int version, Guid fassung, string? grund, CancellationToken ct)
    {
        var answer = await publish.RunAsync(id, await OfWhatWaitsAsync(id, version, fassung, ct), fassung, Me, ct, grund ?? "");
        return answer.Outcome switch
        {
            PublishContent.Outcome.Published => Done("/manager", OfficeWords.Of("review.approved")),
            PublishContent.Outcome.AlreadyPublished => Done(ContentShelf.EditorOf(id), OfficeWords.Of("edit.already-published")),
            PublishContent.Outcome.Invalid => Refused(ContentShelf.EditorOf(id), string.Join(' ', answer.Faults.Select(fault => fault.Message).Prepend(OfficeWords.Of("review.invalid"))), words: grund),
            PublishContent.Outcome.ParentNotPublished => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("edit.parent-not-published")),
            PublishContent.Outcome.Stale => Stale(ContentShelf.EditorOf(id)),
            PublishContent.Outcome.Missing or PublishContent.Outcome.RevisionMissing or PublishContent.Outcome.Trashed => Gone(),
        };
    }

    /// <summary>What is answered is one revision. As long as just this one waits, the author may write on meanwhile without being in the way.</summary>
    private async Task<int> OfWhatWaitsAsync(Guid id, int version, Guid revision, CancellationToken ct) =>
        await drafts.FindAsync(id, ct) is { } now && now.SubmittedRevisionId == revision ? now.Version : version;

    private RedirectResult Gone() => Done("/manager", OfficeWords.Of("edit.gone"));
}
