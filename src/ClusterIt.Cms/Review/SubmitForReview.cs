using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Mail;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Review;

/// <summary>Asks those who may publish to look at the current draft. Just this revision is judged; a newer submission takes the place of one that waits.</summary>
public sealed class SubmitForReview(Db db, ContentTypes types, BodyFormat format, CloseSubmission close, WriteMail mail, Journal journal, TimeProvider clock)
{
    public enum Outcome
    {
        Submitted,

        /// <summary>Just this revision waits already.</summary>
        AlreadySubmitted,

        /// <summary>The public sees just this revision.</summary>
        NothingNew,

        /// <summary>The answer names every fault that stands in the way of publishing.</summary>
        Invalid,

        Missing,
        Trashed,
        Stale,
    }

    /// <param name="id">The content.</param>
    /// <param name="version">The version that the wish is based on.</param>
    /// <param name="note">What whoever judges should know.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="ct">Cancels before anybody is asked.</param>
    public async Task<Answer<Outcome>> RunAsync(Guid id, int version, string note, Editor actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.ItemAsync(id, ct);
        if (item is null)
            return Answer<Outcome>.From(Outcome.Missing);
        if (item.TrashedAt is not null)
            return Answer<Outcome>.From(Outcome.Trashed, item);
        if (item.Version != version)
            return Answer<Outcome>.From(Outcome.Stale, item);
        if (item.SubmittedRevisionId == item.DraftRevisionId)
            return Answer<Outcome>.From(Outcome.AlreadySubmitted, item);
        if (item.PublishedRevisionId == item.DraftRevisionId)
            return Answer<Outcome>.From(Outcome.NothingNew, item);
        var revision = (await db.RevisionAsync(item, null, ct))!;
        var now = clock.GetUtcNow().UtcDateTime;
        var faults = await new PublishCheck(db, types, now).FaultsAsync(id, format.Open(item.Type, revision), item.Language, null, actor, ct);
        if (!Fault.AllMayBeWaived(faults)) // What may be waived is for the judge to decide.
            return Answer<Outcome>.From(Outcome.Invalid, item, faults);

        await close.RunAsync(item, SubmissionAnswer.Withdrawn, actor, "", ct);
        await db.SaveChangesAsync(ct); // One waits at a time: the earlier one is closed before the new one is there.
        var submission = new Submission { Id = Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero)), ContentId = id, RevisionId = revision.Id, AskedByKey = actor.Key, AskedByName = actor.Name, AskedAt = now, Note = note.Trim() };
        db.Submissions.Add(submission);
        item.Submit(revision);
        journal.Note(item, "content.submitted", actor, submission.Note, after: revision);
        await TellAsync(item, submission, actor, ct);
        await write.CommitAsync(ct);
        return Answer<Outcome>.From(Outcome.Submitted, item);
    }

    private async Task TellAsync(ContentItem item, Submission submission, Editor actor, CancellationToken ct)
    {
        if (!mail.IsOn)
            return;
        var link = mail.LinkTo($"/manager/inhalte/{item.Id}");
        foreach (var judge in await db.Accounts.AsNoTracking().Where(account => account.ClosedAt == null && account.Role != OfficeRole.Editor && account.Id != actor.AccountId).ToListAsync(ct))
            await mail.RunAsync($"submission:{submission.Id}:{judge.Id}", judge.Email!, Texts.ForOffice("mail.submitted-subject", item.Title), Texts.ForOffice("mail.submitted-text", actor.Name, item.Title, submission.Note, link), ct);
    }
}
