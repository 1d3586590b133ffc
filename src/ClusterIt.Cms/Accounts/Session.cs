namespace ClusterIt.Cms.Accounts;

/// <summary>A stay in the manager with one device, from signing in to signing out. Asked for with every request, so that what ends it ends it at once.</summary>
public sealed class Session
{
    /// <summary>Left alone for so long, it is over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>Noting every request would be a write for every page.</summary>
    private static readonly TimeSpan NotedEvery = TimeSpan.FromMinutes(5);

    private Session() { }

    public Session(Guid accountId, string device, DateTime now)
    {
        Id = Guid.NewGuid(); // Not to be guessed from another one's.
        (AccountId, Device, BeganAt, SeenAt) = (accountId, device, now, now);
    }

    public Guid Id { get; private set; }

    public Guid AccountId { get; private set; }

    /// <summary>Browser and system, so that its owner recognises it.</summary>
    public string Device { get; private set; } = "";

    public DateTime BeganAt { get; private set; }

    /// <summary>To within some minutes.</summary>
    public DateTime SeenAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public bool IsOpen(DateTime now) => EndedAt is null && now - SeenAt < Idle;

    public bool IsWorthNoting(DateTime now) => now - SeenAt >= NotedEvery;

    public void End(DateTime now) => EndedAt ??= now;
}
