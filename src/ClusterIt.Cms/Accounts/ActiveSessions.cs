using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Accounts;

/// <summary>Who is signed in. Asked anew for every request: a role that was changed, an account that was closed, a session that was ended count at once.</summary>
public sealed class ActiveSessions(Db db, SecondSteps steps, TimeProvider clock)
{
    /// <returns>The person with what they may do now; null when the session is over.</returns>
    public async Task<Editor?> FindAsync(Guid sessionId, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var found = await db.Sessions.AsNoTracking().Where(session => session.Id == sessionId)
            .Join(db.Accounts.AsNoTracking(), session => session.AccountId, account => account.Id, (session, account) => new { Session = session, Account = account })
            .FirstOrDefaultAsync(ct);
        if (found is null || !found.Session.IsOpen(now) || !found.Account.IsOpen)
            return null;
        if (found.Session.IsWorthNoting(now))
            await NoteAsync(sessionId, now, ct);
        var rules = await steps.RulesAsync(ct);
        var actor = ActorOf(found.Account);
        (actor.OwesSecondStep, actor.PublishesTheirOwn) = (await steps.IsOwedAsync(rules, found.Account, ct), rules.EditorsPublishTheirOwn);
        return actor;
    }

    /// <summary>One's own, the newest first.</summary>
    public async Task<IReadOnlyList<Session>> OfAsync(Editor editor, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var all = await db.Sessions.AsNoTracking().Where(session => session.AccountId == editor.AccountId && session.EndedAt == null).ToListAsync(ct);
        return [.. all.Where(session => session.IsOpen(now)).OrderByDescending(session => session.SeenAt)];
    }

    internal static Editor ActorOf(Account account) => account.Role switch
    {
        OfficeRole.Editor => new Editor(account.Id, account.Name),
        OfficeRole.Publisher => new Publisher(account.Id, account.Name),
        OfficeRole.Administrator => new Administrator(account.Id, account.Name),
    };

    private async Task NoteAsync(Guid sessionId, DateTime now, CancellationToken ct)
    {
        try
        {
            await using var write = await db.BeginWriteAsync(ct);
            await db.Sessions.Where(session => session.Id == sessionId && session.EndedAt == null).ExecuteUpdateAsync(row => row.SetProperty(session => session.SeenAt, now), ct);
            await write.CommitAsync(ct);
        }
        catch (DatabaseBusyException)
        {
            // The next request notes it; nobody is kept from reading by an import.
        }
    }
}
