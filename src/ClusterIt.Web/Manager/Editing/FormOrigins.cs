using ClusterIt.Cms.Content;
using Microsoft.Extensions.Caching.Memory;

namespace ClusterIt.Web.Manager.Editing;

/// <summary>
/// The words that open forms began with, by their stamp: whoever goes on writing in the same row changes them there. They are kept in
/// memory, as long as there is room; without them everything that differs is asked about.
/// </summary>
internal sealed class FormOrigins : IDisposable
{
    /// <summary>Forms. As many as an office of twenty has open in a day, several times over.</summary>
    private const int Most = 500;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = Most });

    public void Keep(ContentDraft draft) => kept.Set(draft.Stamp, draft.Body, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(12) });

    public Body? Find(string stamp) => kept.TryGetValue(stamp, out Body? body) ? body : null;

    public void Dispose() => kept.Dispose();
}
