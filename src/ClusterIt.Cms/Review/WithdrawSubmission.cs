using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Review;

/// <summary>Takes the wish back: nobody has to judge it any more.</summary>
public sealed class WithdrawSubmission(Db db, CloseSubmission close, Journal journal)
{
    public enum Outcome
    {
        Withdrawn,
        NothingSubmitted,
        Missing,
        Stale,
    }

    public async Task<Answer<Outcome>> RunAsync(Guid id, int version, Editor actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.ItemAsync(id, ct);
        if (item is null)
            return Answer<Outcome>.From(Outcome.Missing);
        if (item.Version != version)
            return Answer<Outcome>.From(Outcome.Stale, item);
        if (await close.RunAsync(item, SubmissionAnswer.Withdrawn, actor, "", ct) is null)
            return Answer<Outcome>.From(Outcome.NothingSubmitted, item);
        journal.Note(item, "content.submission-withdrawn", actor);
        await write.CommitAsync(ct);
        return Answer<Outcome>.From(Outcome.Withdrawn, item);
    }
}
