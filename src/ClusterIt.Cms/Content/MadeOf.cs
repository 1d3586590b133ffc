namespace ClusterIt.Cms.Content;

/// <summary>
/// Notes what the public reads of one scope have read, and so what an answer was made of. The reads note it themselves:
/// nobody who shows something has to remember what it depends on.
/// </summary>
public sealed class MadeOf(ContentTypes types)
{
    private readonly HashSet<CacheTag> tags = [];

    public IReadOnlySet<CacheTag> Tags => tags;

    /// <summary>UTC; from when on the clock alone makes the answer wrong. Null for what only a deed changes.</summary>
    public DateTime? Until { get; private set; }

    /// <summary>The position of the outbox that all was read at; null where the reads were not of one moment.</summary>
    public long? Position { get; private set; }

    internal void ReadAt(long position) => Position = position;

    /// <summary>A page of the tree is shown, whose words stand in memory and are not read anew.</summary>
    public void Shows(Guid id) => tags.Add(CacheTag.Of(id));

    internal void Note(CacheTag tag) => tags.Add(tag);

    internal void Note(IEnumerable<Guid> ids) => tags.UnionWith(ids.Select(CacheTag.Of));

    /// <summary>The list of a type, narrowed to topics where there are some.</summary>
    internal void NoteList<TBody>(IReadOnlyCollection<string>? topics = null) where TBody : Body
    {
        var type = types.Of<TBody>().Key;
        if (topics is { Count: > 0 })
            tags.UnionWith(topics.Select(topic => CacheTag.WithTopic(type, topic)));
        else
            tags.Add(CacheTag.OfType(type));
    }

    /// <summary>The list of those that point at something.</summary>
    internal void NoteListAbout<TBody>(Guid subject) where TBody : Body => tags.Add(CacheTag.About(types.Of<TBody>().Key, subject));

    /// <summary>What was read changes by itself at this moment.</summary>
    /// <param name="moment">UTC; null for never.</param>
    public void ChangesAt(DateTime? moment)
    {
        if (moment is { } at && (Until is null || at < Until))
            Until = at;
    }
}
