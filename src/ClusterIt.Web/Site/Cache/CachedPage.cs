using System.Diagnostics;
using Microsoft.Extensions.Primitives;

namespace ClusterIt.Web.Site.Cache;

/// <summary>A finished page, with the headers that every answer with it bears.</summary>
internal sealed class CachedPage
{
    private long evicted;
    private PageForms forms;

    public CachedPage(PageRequest request, RenderedPage made)
    {
        (Request, Made, forms) = (request, made with { Bytes = [] }, PageForms.QuicklyMade(made.Bytes)); // The bytes are kept once, as a form.
        ContentType = made.Headers.ContentType;
        CacheControl = made.Headers.CacheControl.Count > 0 ? made.Headers.CacheControl : "public, no-cache";
        Others = [.. made.Headers.Where(header => header.Key is "Last-Modified" or "Link" or "Content-Disposition" or "Content-Language")];
        Recount();
    }

    public PageRequest Request { get; }

    public RenderedPage Made { get; }

    public PageForms Forms => Volatile.Read(ref forms);

    public StringValues ContentType { get; }

    public StringValues CacheControl { get; }

    /// <summary>Headers that few pages bear, such as the name of a file.</summary>
    public IReadOnlyList<KeyValuePair<string, StringValues>> Others { get; }

    /// <summary>How often it was asked for.</summary>
    public int Hits { get; private set; }

    /// <summary>Counts up with every page that is asked for: the smaller, the longer nobody has.</summary>
    public long LastUse { get; private set; }

    /// <summary>Bytes that it is counted with.</summary>
    public long Counted { get; private set; }

    /// <summary>Something that it is made of has changed.</summary>
    public bool IsEvicted => Volatile.Read(ref evicted) != 0;

    public bool IsFresh(DateTimeOffset now) => !IsEvicted && (Made.Until is not { } until || now.UtcDateTime < until);

    /// <summary>It was right so short a time ago that it may stand in while its successor is made.</summary>
    public bool MayStandIn(TimeSpan longest) =>
        Volatile.Read(ref evicted) is var at && (at == 0 ? Made.Until is null : Stopwatch.GetElapsedTime(at) < longest);

    public void Evict() => Interlocked.CompareExchange(ref evicted, Stopwatch.GetTimestamp(), 0);

    public void Use(long now) => (Hits, LastUse) = (Hits + 1, now);

    /// <summary>Counts its bytes, and says by how many they have changed.</summary>
    public long Recount()
    {
        const int besides = 2048; // headers, tags, the request it was made for
        var before = Counted;
        Counted = Forms.Size + besides;
        return Counted - before;
    }

    public void Improve() => Volatile.Write(ref forms, Forms.WellMade());
}
