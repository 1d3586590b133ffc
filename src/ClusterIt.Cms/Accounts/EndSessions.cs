using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Accounts;

/// <summary>Signs somebody out, here or everywhere.</summary>
public sealed class EndSessions(Db db, Journal journal, TimeProvider clock)
{
    /// <param name="editor">Whose sessions.</param>
    /// <param name="session">The one to end; null for all.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How many were ended.</returns>
    public async Task<int> RunAsync(Editor editor, Guid? session, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var ended = await EndAsync(db, editor.AccountId, session, clock.GetUtcNow().UtcDateTime, ct);
        if (ended > 0)
            journal.Note(editor.Name, session is null ? "account.signed-out-everywhere" : "account.signed-out", editor, subjectId: editor.AccountId);
        await write.CommitAsync(ct);
        return ended;
    }

    internal static async Task<int> EndAsync(Db db, Guid accountId, Guid? only, DateTime now, CancellationToken ct)
    {
        var open = await db.Sessions.Where(session => session.AccountId == accountId && session.EndedAt == null && (only == null || session.Id == only)).ToListAsync(ct);
        open.ForEach(session => session.End(now));
        return open.Count;
    }
}
