using System.Collections.Concurrent;
using System.Net;

namespace ClusterIt.Web.Accounts;

/// <summary>
/// Makes guessing slow, for whoever guesses: after some failures an address on the net waits longer and longer before it may try the
/// same account again, and after many before it may try any. The account itself is never locked, so that nobody can lock others out.
/// </summary>
internal sealed class SignInThrottle(TimeProvider clock)
{
    /// <summary>Slips of the keyboard.</summary>
    private const int FreeForOne = 5;

    /// <summary>An office behind one address has its slips as well.</summary>
    private const int FreeForAll = 30;
    private const string Any = "";
    private const int Most = 10_000;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<(string Account, string Whence), (int Failures, DateTimeOffset Until)> failures = new();

    /// <summary>How long this address has to wait; nothing for most.</summary>
    public TimeSpan Wait(string account, IPAddress? whence)
    {
        var (one, any) = (Left(Key(account, whence)), Left(Key(Any, whence)));
        return one > any ? one : any;
    }

    public void Failed(string account, IPAddress? whence)
    {
        var now = clock.GetUtcNow();
        if (failures.Count >= Most)
            Forget(now);
        Count(Key(account, whence), FreeForOne, now);
        Count(Key(Any, whence), FreeForAll, now);
    }

    public void Succeeded(string account, IPAddress? whence) => failures.TryRemove(Key(account, whence), out _);

    private TimeSpan Left((string Account, string Whence) key) =>
        failures.TryGetValue(key, out var entry) && entry.Until - clock.GetUtcNow() is { Ticks: > 0 } left ? left : TimeSpan.Zero;

    private void Count((string Account, string Whence) key, int free, DateTimeOffset now) => failures.AddOrUpdate(key, (1, now), (_, before) =>
        now - before.Until > Longest ? (1, now) : (before.Failures + 1, now + PauseAfter(before.Failures + 1, free)));

    private static TimeSpan PauseAfter(int count, int free) =>
        count < free ? TimeSpan.Zero : TimeSpan.FromTicks(Math.Min(Longest.Ticks, First.Ticks << Math.Min(count - free, 10)));

    private void Forget(DateTimeOffset now)
    {
        foreach (var entry in failures.Where(entry => entry.Value.Until < now - Longest))
            failures.TryRemove(entry.Key, out _);
    }

    /// <summary>An owner of IPv6 addresses has a whole /64 of them.</summary>
    private static (string Account, string Whence) Key(string account, IPAddress? whence)
    {
        var bytes = (whence ?? IPAddress.None).GetAddressBytes();
        return (account.Trim().ToUpperInvariant(), Convert.ToHexString(bytes.Length == 16 ? bytes[..8] : bytes));
    }
}
