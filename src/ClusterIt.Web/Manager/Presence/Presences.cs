using System.Collections.Concurrent;
using ClusterIt.Cms.Accounts;

namespace ClusterIt.Web.Manager.Presence;

/// <summary>Who has what open in the editor, as far as their browsers say so every few seconds. It is a courtesy and kept in memory: what protects words are versions.</summary>
internal sealed class Presences(TimeProvider clock)
{
    /// <summary>Two questions of a browser may get lost before somebody counts as gone.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromSeconds(25);

    private readonly ConcurrentDictionary<(Guid Content, Guid Account), (string Name, DateTimeOffset At)> seen = new();

    /// <summary>Notes that somebody is there, and says who else is.</summary>
    public IReadOnlyList<string> Note(Guid content, Editor me)
    {
        var now = clock.GetUtcNow();
        seen[(content, me.AccountId)] = (me.Name, now);
        foreach (var (key, gone) in seen.Where(each => now - each.Value.At > Lasts))
            seen.TryRemove(KeyValuePair.Create(key, gone));
        return [.. seen.Where(each => each.Key.Content == content && each.Key.Account != me.AccountId).Select(each => each.Value.Name).Order(StringComparer.CurrentCulture)];
    }

    public void Forget(Guid content, Editor me) => seen.TryRemove((content, me.AccountId), out _);
}
