namespace ClusterIt.Cms.Content;

/// <summary>Names something that an answer was made of. What is published touches tags; an answer that bears one of them is made anew.</summary>
/// <param name="Kind">What it is: <c>any</c>, <c>id</c>, <c>type</c>, or the type whose narrowed lists are meant.</param>
/// <param name="Subject">The content or medium; empty where there is none.</param>
/// <param name="Word">The type or the topic; empty where there is none.</param>
public readonly record struct CacheTag(string Kind, Guid Subject, string Word)
{
    /// <summary>Any public content at all, as the sitemap and a search see it.</summary>
    public static CacheTag AnyContent { get; } = new("any", Guid.Empty, "");

    /// <summary>One piece of content or one medium, by its identifier, public or not: a link to what is not there yet waits for it. Or a thing in all its languages, by the group of its translations.</summary>
    public static CacheTag Of(Guid id) => new("id", id, "");

    /// <summary>Every piece of a type, as a whole list of it sees them.</summary>
    public static CacheTag OfType(string type) => new("type", Guid.Empty, type);

    /// <summary>The pieces of a type that carry a topic.</summary>
    public static CacheTag WithTopic(string type, string topic) => new(type, Guid.Empty, topic);

    /// <summary>The pieces of a type that point at something.</summary>
    public static CacheTag About(string type, Guid subject) => new(type, subject, "");
}
