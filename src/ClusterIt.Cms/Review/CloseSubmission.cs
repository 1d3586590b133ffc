using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Mail;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Review;

/// <summary>Ends the waiting of a piece of content, in the transaction of the deed that answers it, and writes to whoever has asked.</summary>
public sealed class CloseSubmission(Db db, WriteMail mail, TimeProvider clock)
{
    /// <returns>The submission; null when nothing waited.</returns>
    internal async Task<Submission?> RunAsync(ContentItem item, SubmissionAnswer answer, Actor actor, string comment, CancellationToken ct)
    {
        if (item.SubmittedRevisionId is null)
            return null;
        item.EndReview();
        if (await db.Submissions.FirstOrDefaultAsync(each => each.ContentId == item.Id && each.Answer == null, ct) is not { } submission)
            return null;
        submission.Close(answer, actor.Name, clock.GetUtcNow().UtcDateTime, comment);
        await mail.TakeBackAsync($"submission:{submission.Id}:", ct);
        if (submission.AskedByKey != actor.Key && answer is not SubmissionAnswer.Withdrawn)
            await TellAsync(item, submission, answer, actor, comment, ct);
        return submission;
    }

    private async Task TellAsync(ContentItem item, Submission submission, SubmissionAnswer answer, Actor actor, string comment, CancellationToken ct)
    {
        var asked = (await db.Accounts.AsNoTracking().Where(account => account.ClosedAt == null).ToListAsync(ct)).FirstOrDefault(account => account.Key == submission.AskedByKey);
        if (asked?.Email is not { } to)
            return;
        var link = mail.LinkTo($"/manager/inhalte/{item.Id}");
        var (subject, text) = answer is SubmissionAnswer.Returned
            ? (Texts.ForOffice("mail.returned-subject", item.Title), Texts.ForOffice("mail.returned-text", actor.Name, item.Title, comment, link))
            : (Texts.ForOffice("mail.approved-subject", item.Title), Texts.ForOffice("mail.approved-text", actor.Name, item.Title, link));
        await mail.RunAsync($"submission-answer:{submission.Id}", to, subject, text, ct);
    }
}
