using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Review;

/// <summary>What was asked for and what came of it, as the office reads it.</summary>
public sealed class Submissions(Db db)
{
    private const int Most = 50;
    private const string Published = "content.published";

    /// <summary>What waits, the oldest first.</summary>
    public Task<List<SubmissionRow>> WaitingAsync(CancellationToken ct) => db.Submissions.AsNoTracking().Where(submission => submission.Answer == null)
        .Join(db.Items.Where(item => item.TrashedAt == null), submission => submission.ContentId, item => item.Id, (submission, item) => new { submission, item.Title })
        .OrderBy(row => row.submission.AskedAt).Take(Most)
        .Select(row => new SubmissionRow(row.submission.ContentId, row.Title, row.submission.AskedByName, row.submission.AskedAt, row.submission.Note)).ToListAsync(ct);

    /// <summary>What one person got back and has neither submitted anew nor seen published since.</summary>
    public Task<List<SubmissionRow>> ReturnedToAsync(string actorKey, CancellationToken ct) => db.Submissions.AsNoTracking()
        .Where(submission => submission.AskedByKey == actorKey && submission.Answer == SubmissionAnswer.Returned && !db.Submissions.Any(later => later.ContentId == submission.ContentId && later.AskedAt > submission.AskedAt))
        .Where(submission => !db.AuditEntries.Any(entry => entry.SubjectId == submission.ContentId && entry.Deed == Published && entry.At >= submission.AnsweredAt))
        .Join(db.Items.Where(item => item.TrashedAt == null), submission => submission.ContentId, item => item.Id, (submission, item) => new { submission, item.Title })
        .OrderByDescending(row => row.submission.AnsweredAt).Take(Most)
        .Select(row => new SubmissionRow(row.submission.ContentId, row.Title, row.submission.AnsweredByName, row.submission.AnsweredAt!.Value, row.submission.Comment)).ToListAsync(ct);

    /// <summary>The last one of a piece of content; null when there was none, or when the content was published since.</summary>
    public async Task<Submission?> LastAsync(Guid contentId, CancellationToken ct)
    {
        var last = await db.Submissions.AsNoTracking().Where(submission => submission.ContentId == contentId).OrderByDescending(submission => submission.AskedAt).FirstOrDefaultAsync(ct);
        return last?.AnsweredAt is { } answered && await db.AuditEntries.AnyAsync(entry => entry.SubjectId == contentId && entry.Deed == Published && entry.At >= answered, ct) ? null : last;
    }
}
