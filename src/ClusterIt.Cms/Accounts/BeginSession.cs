using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Accounts;

/// <summary>Signs somebody in who has proved who they are.</summary>
public sealed class BeginSession(Db db, Journal journal, TimeProvider clock)
{
    private const int LongestDevice = 200;

    /// <param name="account">Who has proved it.</param>
    /// <param name="way">How: a word for the audit log.</param>
    /// <param name="device">Browser and system.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The session's identifier, which only its owner's cookie holds.</returns>
    public async Task<Guid> RunAsync(Account account, string way, string device, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var session = new Session(account.Id, device.Length > LongestDevice ? device[..LongestDevice] : device, clock.GetUtcNow().UtcDateTime);
        db.Sessions.Add(session);
        journal.Note(account.Name, "account.signed-in", ActiveSessions.ActorOf(account), way, account.Id);
        await write.CommitAsync(ct);
        return session.Id;
    }
}
