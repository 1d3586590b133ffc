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
        var open = await db.Sessions.Where(each => each.AccountId == editor.AccountId && each.EndedAt == null && (session == null || each.Id == session)).ToListAsync(ct);
        open.ForEach(each => each.End(clock.GetUtcNow().UtcDateTime));
        if (open.Count > 0)
            journal.Note(editor.Name, session is null ? "account.signed-out-everywhere" : "account.signed-out", editor, subjectId: editor.AccountId);
        await write.CommitAsync(ct);
        return open.Count;
    }
}
