using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Review;

/// <summary>Gives a submission back with the words what is to be changed.</summary>
public sealed class ReturnWithComments(Db db, CloseSubmission close, Journal journal)
{
    public enum Outcome
    {
        Returned,

        /// <summary>Whoever gets it back has to know why.</summary>
        CommentMissing,

        NothingSubmitted,
        Missing,
        Stale,
    }

    public async Task<Answer<Outcome>> RunAsync(Guid id, int version, string comment, Publisher actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.ItemAsync(id, ct);
        if (item is null)
            return Answer<Outcome>.From(Outcome.Missing);
        if (item.Version != version)
            return Answer<Outcome>.From(Outcome.Stale, item);
        if (string.IsNullOrWhiteSpace(comment))
            return Answer<Outcome>.From(Outcome.CommentMissing, item);
        if (await close.RunAsync(item, SubmissionAnswer.Returned, actor, comment.Trim(), ct) is null)
            return Answer<Outcome>.From(Outcome.NothingSubmitted, item);
        journal.Note(item, "content.returned", actor, comment.Trim());
        await write.CommitAsync(ct);
        return Answer<Outcome>.From(Outcome.Returned, item);
    }
}
