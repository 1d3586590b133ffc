using System.Collections.Concurrent;
using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Site.Cache;

/// <summary>
/// Finished pages by address, and by what they are made of. Bounded by bytes; what nobody has asked for longest goes first.
/// Why it is not ASP.NET Core's output cache stands in docs/decisions.md.
/// </summary>
internal sealed class PageCache(CacheOptions options, TimeProvider clock)
{
    /// <summary>How long a page may stand in for its successor that is being made.</summary>
    public static readonly TimeSpan StandsIn = TimeSpan.FromSeconds(1);

    /// <summary>So many of the pages that were evicted and asked for most are made again before anybody asks.</summary>
    private const int Hottest = 32;

    /// <summary>Asked for less often, a page can wait until somebody asks again.</summary>
    private const int Warm = 8;

    private readonly ConcurrentDictionary<PageKey, CachedPage> pages = new();
    private readonly Dictionary<CacheTag, HashSet<PageKey>> byTag = [];
    private readonly Queue<(long Position, IReadOnlySet<CacheTag>? Tags)> recent = new();
    private readonly Lock gate = new();
    private readonly long limit = options.Megabytes * 1024L * 1024;
    private long size;
    private long uses;
    private long position;
    private long forgotten;

    /// <summary>Told of the pages that were evicted and that many ask for.</summary>
    public Action<IReadOnlyList<PageRequest>> Cooled { get; set; } = _ => { };

    public bool IsOff => limit == 0;

    /// <summary>The outbox position up to which pages have been evicted.</summary>
    public long Position => Volatile.Read(ref position);

    public int Count => pages.Count;

    public long Size => Volatile.Read(ref size);

    /// <summary>The page when it is right.</summary>
    public CachedPage? Find(in PageKey key)
    {
        if (!pages.TryGetValue(key, out var page) || !page.IsFresh(clock.GetUtcNow()))
            return null;
        page.Use(Interlocked.Increment(ref uses));
        return page;
    }

    /// <summary>The page that was right a moment ago.</summary>
    public CachedPage? FindStandIn(in PageKey key) => pages.TryGetValue(key, out var page) && page.MayStandIn(StandsIn) ? page : null;

    /// <summary>Keeps it, unless what it was made of has changed while it was made. False where it is not kept.</summary>
    public bool Keep(CachedPage page)
    {
        if (IsOff || page.Counted > limit)
            return false;
        lock (gate)
        {
            if (IsOutrun(page.Made))
                return false;
            if (pages.TryGetValue(page.Request.Key, out var old))
                Forget(old);
            pages[page.Request.Key] = page;
            size += page.Counted;
            foreach (var tag in page.Made.Tags)
            {
                if (!byTag.TryGetValue(tag, out var keys))
                    byTag[tag] = keys = [];
                keys.Add(page.Request.Key);
            }
            page.Use(Interlocked.Increment(ref uses));
            if (size > limit)
                MakeRoom();
            return true;
        }
    }

    /// <summary>Compresses it as well as can be, and counts its bytes anew.</summary>
    public void Improve(CachedPage page)
    {
        page.Improve(); // Outside the gate: it takes some time.
        lock (gate)
        {
            if (pages.TryGetValue(page.Request.Key, out var kept) && kept == page) // It may have been let go meanwhile.
                size += page.Recount();
        }
    }

    /// <summary>What bears one of these tags is no longer right.</summary>
    /// <param name="tags">What was touched.</param>
    /// <param name="upTo">The outbox position at which it had been.</param>
    public void Evict(IReadOnlySet<CacheTag> tags, long upTo)
    {
        List<CachedPage> evicted;
        lock (gate)
        {
            Note(tags, upTo);
            evicted = [.. tags.SelectMany(tag => byTag.GetValueOrDefault(tag) ?? []).Distinct().Select(key => pages[key])];
            evicted.ForEach(page => page.Evict());
        }
        SayCooled(evicted);
    }

    public void EvictAll(long upTo)
    {
        List<CachedPage> evicted;
        lock (gate)
        {
            Note(null, upTo);
            evicted = [.. pages.Values];
            evicted.ForEach(page => page.Evict());
        }
        SayCooled(evicted);
    }

    private void SayCooled(List<CachedPage> evicted)
    {
        var hot = evicted.Where(page => page.Hits >= Warm).OrderByDescending(page => page.Hits).Take(Hottest).Select(page => page.Request).ToList();
        if (hot.Count > 0)
            Cooled(hot);
    }

    private void Note(IReadOnlySet<CacheTag>? tags, long upTo)
    {
        const int remembered = 512;
        recent.Enqueue((upTo, tags));
        Volatile.Write(ref position, upTo);
        if (recent.Count > remembered)
            forgotten = recent.Dequeue().Position;
    }

    /// <summary>Something that it is made of has changed after it was read.</summary>
    private bool IsOutrun(RenderedPage made) => made.Position < position
        && (made.Position < forgotten || recent.Any(eviction => eviction.Position > made.Position && (eviction.Tags is null || eviction.Tags.Overlaps(made.Tags))));

    /// <summary>A tenth goes at once, so that the next page does not have to look again.</summary>
    private void MakeRoom()
    {
        foreach (var page in pages.Values.OrderByDescending(page => page.IsEvicted).ThenBy(page => page.LastUse).ToList())
        {
            if (size <= limit * 9 / 10)
                return;
            Forget(page);
        }
    }

    private void Forget(CachedPage page)
    {
        if (!pages.TryRemove(KeyValuePair.Create(page.Request.Key, page)))
            return;
        size -= page.Counted;
        foreach (var tag in page.Made.Tags)
        {
            if (byTag.TryGetValue(tag, out var keys) && keys.Remove(page.Request.Key) && keys.Count == 0)
                byTag.Remove(tag);
        }
    }
}
